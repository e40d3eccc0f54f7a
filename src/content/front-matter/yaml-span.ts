import { isCollection, isPair, isScalar, type Node, type Pair } from 'yaml';

/** How a field's value is written, with the offsets an edit needs. */
export type ValueSpan =
  | { readonly kind: 'empty' }
  /** On the key's line or below it: plain, quoted or in brackets. */
  | { readonly kind: 'inline'; readonly start: number; readonly end: number }
  /** `|` or `>` with the text below. */
  | { readonly kind: 'block_text'; readonly start: number; readonly headerEnd: number; readonly end: number }
  /** A list or map with one line or more for each item. */
  | { readonly kind: 'block'; readonly start: number; readonly end: number };

/** Where a node's own text lies, without the comments and blank lines around it. */
export function valueSpan(yaml: string, node: unknown): ValueSpan {
  const range = (node as Node | null)?.range;
  if (range == null || range[0] === range[1]) return { kind: 'empty' };
  const [start, end] = range;
  if (isScalar(node) && node.type?.startsWith('BLOCK') === true) {
    const text = yaml.slice(start, end);
    const headerLength = /^\S+/.exec(text)?.[0].length ?? 1;
    return { kind: 'block_text', start, headerEnd: start + headerLength, end: start + text.trimEnd().length };
  }
  if (isCollection(node) && node.flow !== true) return { kind: 'block', start, end: contentEnd(yaml, node) };
  return { kind: 'inline', start, end };
}

/** The end of the last character that belongs to a node or a field. */
export function contentEnd(yaml: string, node: unknown): number {
  if (isPair(node)) return pairEnd(yaml, node);
  if (isCollection(node) && node.flow !== true) return contentEnd(yaml, node.items.at(-1));
  const span = valueSpan(yaml, node);
  return span.kind === 'empty' ? ((node as Node).range?.[0] ?? 0) : span.end;
}

function pairEnd(yaml: string, { key, value }: Pair): number {
  return valueSpan(yaml, value).kind === 'empty' ? contentEnd(yaml, key) : contentEnd(yaml, value);
}

/** The offset behind a field's colon; null for a key that is not simply `name:`. */
export function colonEnd(yaml: string, key: unknown): number | null {
  const end = (key as Node).range?.[1] ?? 0;
  const colon = / *:/y;
  colon.lastIndex = end;
  return colon.test(yaml) ? colon.lastIndex : null;
}

/** Where the line of an offset starts. */
export function lineStart(yaml: string, offset: number): number {
  return offset === 0 ? 0 : yaml.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after that of an offset starts. */
export function nextLineStart(yaml: string, offset: number): number {
  const newline = yaml.indexOf('\n', offset);
  return newline === -1 ? yaml.length : newline + 1;
}

/** How far into its line an offset is, from 0. */
export function columnOf(yaml: string, offset: number): number {
  return offset - lineStart(yaml, offset);
}

/** Where a field starts. */
export function keyStart({ key }: Pair): number {
  return (key as Node).range?.[0] ?? 0;
}

/** A field's name as data. */
export function keyName({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}
