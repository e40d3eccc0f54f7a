const COMMENTS_AND_SPACE = /^\ufeff?(?:\s|<!--.*?-->|<\?xml.*?\?>|<!doctype svg[^>[]*(?:\[[^\]]*\])?\s*>)*/is;

/** What kind of text this is, with its article: an error page is the usual surprise behind a picture's name. */
export function describeText(text: string): string {
  const body = text.slice(COMMENTS_AND_SPACE.exec(text)?.[0].length ?? 0);
  if (/^<svg[\s>]/i.test(body)) return 'an SVG drawing';
  if (/^<(?:!doctype html|html|head|body|title|meta|script)\b/i.test(body)) return 'an HTML page';
  if (/^\ufeff?\s*<\?xml\b/.test(text)) return 'an XML document';
  return 'a text file';
}
