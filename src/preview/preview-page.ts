import type { PreviewData } from '../domain/preview-data.ts';
import type { PublishedData } from '../domain/published-data.ts';

export interface PreviewPage {
  readonly title: string;
  readonly data: PreviewData | PublishedData;
  /** How the page speaks to the live server; null for a page that stands for itself. */
  readonly live: { readonly token: string } | null;
}

/** By which a folder with a page of ours is recognised, before anything in it is replaced. */
export const PREVIEW_GENERATOR = '<meta name="generator" content="Mergecast preview">';

/**
 * The page: a frame with its document as JSON, drawn by `page.js`. Its policy allows the files beside it and nothing else; text
 * of posts stands in the JSON alone, where no `<` can end it.
 */
export function renderPreviewPage({ title, data, live }: PreviewPage): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy({ isLive: live !== null })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
${PREVIEW_GENERATOR}
<title>${escapeText(title)}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="style.css">
<script type="application/json" id="data">${inlineJson(data)}</script>
${live === null ? '' : `<script type="application/json" id="live">${inlineJson(live)}</script>\n`}<script src="page.js" defer></script>
</head>
<body>
<noscript>This page is drawn by its script, page.js, and needs JavaScript for it. It loads nothing from anywhere else.</noscript>
</body>
</html>
`;
}

/** Also for a server's header, where `frame-ancestors` may be added. */
export function pagePolicy({ isLive }: { readonly isLive: boolean }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    ...(isLive ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function inlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
