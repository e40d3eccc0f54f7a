import { visibleLine } from '../support/visible-text.ts';

/**
 * Text that others wrote, as plain text inside Markdown on GitHub: no markup, no HTML, no table cell of its own, no
 * link, and nobody is notified by an `@name` in it.
 */
export function markdownText(text: string): string {
  return visibleLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#!|~$:]/g, '\\$&')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}\\.`)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replaceAll('@', '@\u200b');
}

/** A path, a code or an id as code: nothing in it is markup, also inside a table. */
export function markdownCode(text: string): string {
  const line = visibleLine(text).replaceAll('|', '\\|');
  const longestRun = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A link to a web address, or its text alone where it is none. */
export function markdownLink(label: string, address: string): string {
  const url = webUrl(address);
  if (url === null) return markdownText(label);
  return `[${markdownText(label)}](<${url.replace(/[<>|\\`]/g, encodeURIComponent)}>)`;
}

function webUrl(address: string): string | null {
  if (!/^https?:\/\//i.test(address)) return null;
  return URL.canParse(address) ? new URL(address).href : null;
}
