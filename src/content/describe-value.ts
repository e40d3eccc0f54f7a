import { type JsonPointer, pointerSegments } from '../domain/json-pointer.ts';

const MAX_SHOWN = 60;

/** A value for a message: `the text "instagram"`, `the number 5`, `a list`. Long text is cut. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'a map of names and values';
}

/** Text in double quotes, on one line, cut to a readable length. */
export function quote(text: string): string {
  return JSON.stringify(cut(text));
}

/** The beginning of a text that is too long to show. */
export function cut(text: string): string {
  if (text.length <= MAX_SHOWN) return text;
  return `${[...text.slice(0, 2 * MAX_SHOWN)].slice(0, MAX_SHOWN - 1).join('')}…`;
}

/** A field as people name it: `profiles.my_brand.timezone`, `platforms[0]`. */
export function describePath(path: JsonPointer): string {
  return pointerSegments(path)
    .map(cut)
    .map((segment, index) =>
      /^\d+$/.test(segment) && index > 0 ? `[${segment}]` : `${index > 0 ? '.' : ''}${segment}`,
    )
    .join('');
}

/** `a, b and c`. */
export function listOf(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
