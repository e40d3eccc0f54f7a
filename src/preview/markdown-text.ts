import { visibleLine, visibleText } from '../support/visible-text.ts';
import { inertText } from './inert-text.ts';

/**
 * Text that others wrote, as plain text inside Markdown on GitHub: no markup, no HTML, no table cell of its own, no
 * link, and nobody is notified by an `@name` in it.
 */
export function markdownText(text: string): string {
  return escapeLine(visibleLine(text));
}

/** The same for text of several lines within one paragraph: blanks at its ends stay, and its lines stay apart. */
export function markdownLines(text: string): string {
  return visibleText(text).replaceAll('\t', ' ').split('\n').map(escapeLine).join('<br>');
}

function escapeLine(line: string): string {
  return (
    inertText(line)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\`*_{}[\]()#!|~:]/g, '\\$&')
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // A backslash does not keep GitHub from reading mathematics between two of them.
      .replaceAll('$', '<span>$</span>')
  );
}

/** A path, a code or an id as code: nothing in it is markup, also inside a table. */
export function markdownCode(text: string): string {
  // GitHub leaves code alone; whoever looks for a marker of ours in a body does not.
  const line = visibleLine(text).replaceAll('|', '\\|').replaceAll('<!', '<\u200b!');
  if (line === '') return '';
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
