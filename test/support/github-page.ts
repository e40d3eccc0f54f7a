import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);
const printer = unified().use(rehypeSanitize, defaultSchema).use(rehypeStringify);

/** Markdown in GitHub's dialect as elements, its HTML parsed and nothing taken out. */
export function githubTree(markdown: string): Root {
  return parser.runSync(parser.parse(markdown)) as Root;
}

/** A comment as GitHub would put it on a page: what its rules leave of the HTML. */
export function githubHtml(markdown: string): string {
  const tree = githubTree(markdown);
  return printer.stringify(printer.runSync(tree) as Root).replace(ALERT, (_all, kind, text) => alertHtml(kind, text));
}

function alertHtml(kind: string, text: string): string {
  return `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind}</p><p>${text}</div>`;
}

/** A quotation that begins with `[!WARNING]` is an alert on GitHub. */
const ALERT = /<blockquote>\n<p>\[!(\w+)\]\n([\s\S]*?)<\/blockquote>/g;

const CSS = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
);

/** A page with one comment, as wide as a conversation is. */
export function githubPage(markdown: string): string {
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${CSS}
body { margin: 16px; font-family: sans-serif; } article { max-width: 840px; margin: auto; border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; box-sizing: border-box; }
</style><article class="markdown-body">${githubHtml(markdown)}</article>`;
}
