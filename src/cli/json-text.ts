const COLONS = /::/g;
const HASHES = /#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)/gu;
/** Beyond what JSON escapes by itself: C1 controls, bidi overrides and odd line breaks. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * What `--json` prints, on one line: the same value, with everything that a terminal or a GitHub runner would act on
 * written as an escape. All of it can stand only inside strings.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(COLONS, escapeText).replace(HASHES, escapeText).replace(UNSAFE, escapeText);
}

function escapeText(text: string): string {
  return [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
