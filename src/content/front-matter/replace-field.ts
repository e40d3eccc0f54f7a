import type { Pair } from 'yaml';
import type { Splice, Splices } from './splice.ts';
import type { TrailItem } from './trail-fields.ts';
import {
  colonEnd,
  columnOf,
  keyName,
  keyStart,
  lineStart,
  nextLineStart,
  type ValueSpan,
  valueSpan,
} from './yaml-span.ts';
import { fieldLines, scalarText } from './yaml-text.ts';

/** The YAML that is edited, and the line end that new lines get. */
export interface EditedYaml {
  readonly yaml: string;
  readonly lineEnd: string;
}

/** Writes a field's value anew where the old one was, whatever its form. Comments on the key's line stay. */
export function replaceField(source: EditedYaml, pair: Pair, value: string | number | readonly TrailItem[]): Splices {
  const colon = colonEnd(source.yaml, pair.key);
  if (colon === null) return null;
  const old: OldValue = { yaml: source.yaml, colon, span: valueSpan(source.yaml, pair.value) };
  const name = keyName(pair);
  if (typeof value !== 'object') return withScalar(old, scalarText(name, value));
  const lines = fieldLines(name, value, columnOf(source.yaml, keyStart(pair))).slice(1);
  return withBlock(old, joinLines(lines, source.lineEnd));
}

/** Lines with their line ends, the last one's too. */
export function joinLines(lines: readonly string[], lineEnd: string): string {
  return lines.map((line) => line + lineEnd).join('');
}

interface OldValue {
  readonly yaml: string;
  /** Behind the key's colon. */
  readonly colon: number;
  readonly span: ValueSpan;
}

function withScalar({ yaml, colon, span }: OldValue, text: string): readonly Splice[] {
  switch (span.kind) {
    case 'empty':
      return [insert(colon, ` ${text}`)];
    case 'inline':
      return [{ start: span.start, end: span.end, text }];
    case 'block_text':
      return [{ start: span.start, end: span.headerEnd, text }, cutBelow(yaml, span)];
    case 'block':
      return [insert(colon, ` ${text}`), cutLines(yaml, span)];
  }
}

function withBlock({ yaml, colon, span }: OldValue, block: string): readonly Splice[] {
  switch (span.kind) {
    case 'empty':
      return [insert(nextLineStart(yaml, colon), block)];
    case 'inline':
      return [cutInline(yaml, colon, span), insert(nextLineStart(yaml, span.end), block)];
    case 'block_text':
      return [cut(colon, span.headerEnd), insert(nextLineStart(yaml, span.headerEnd), block), cutBelow(yaml, span)];
    case 'block':
      return [insert(lineStart(yaml, span.start), block), cutLines(yaml, span)];
  }
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Of a value on its key's line; of one that starts below, whole lines unless a comment follows. */
function cutInline(yaml: string, colon: number, span: Extent): Splice {
  if (lineStart(yaml, span.start) <= colon) return cut(colon, span.end);
  const rest = yaml.slice(span.end, nextLineStart(yaml, span.end));
  return rest.trim() === '' ? cutLines(yaml, span) : cut(span.start, span.end);
}

/** The text of a block scalar; blank lines behind it stay. */
function cutBelow(yaml: string, { headerEnd, end }: Extract<ValueSpan, { kind: 'block_text' }>): Splice {
  return cut(nextLineStart(yaml, headerEnd), nextLineStart(yaml, end));
}

function cutLines(yaml: string, { start, end }: Extent): Splice {
  return cut(lineStart(yaml, start), nextLineStart(yaml, end));
}

function cut(start: number, end: number): Splice {
  return { start, end, text: '' };
}

function insert(at: number, text: string): Splice {
  return { start: at, end: at, text };
}
