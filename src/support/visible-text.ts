const CONTROLS = /(?![\n\t])\p{Cc}/gu;
/** Embeddings, overrides and isolates: they make a line read differently from what it is. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
/** Line breaks that some programs honour and some do not. */
const ODD_BREAKS = /[\u2028\u2029]/g;

/**
 * Text that others wrote, made safe to show: control characters and terminal escapes become visible symbols, one for
 * one, so that columns stay true. Line feeds and tabs stay; the carriage return of a line end goes.
 */
export function visibleText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(CONTROLS, controlPicture)
    .replace(BIDI, '\ufffd')
    .replace(ODD_BREAKS, '\u2424');
}

/** The same on one line: breaks and tabs become a blank. */
export function visibleLine(text: string): string {
  return visibleText(text)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('\t', ' ')
    .trim();
}

function controlPicture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
