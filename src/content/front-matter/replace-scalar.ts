import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { type JsonPointer, pointerSegments } from '../../domain/json-pointer.ts';
import type { EditResult } from './edit.ts';
import { parseYaml, readFullYaml } from './full-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { lineColumnAt } from './positions.ts';
import { applySplices, joinSplices, type Splices } from './splice.ts';
import { splitFrontMatter } from './split.ts';
import { keyName, nextLineStart, valueSpan } from './yaml-span.ts';

/** New texts, by the pointer of the value that each one replaces. */
export type ScalarChanges = ReadonlyMap<JsonPointer, string>;

/**
 * Puts texts in the place of single values of a post's front matter and leaves every other byte as it is. Quotes stay
 * of the kind they were; a plain value gets quotes only where it needs them. The result is read again before it is
 * returned: either only these values differ, or the edit is refused.
 */
export function replaceScalars(text: string, changes: ScalarChanges): EditResult {
  const split = splitFrontMatter(text);
  if (split.kind === 'none') return refused('The file has no front matter to write to.');
  if (split.kind === 'problem') return refused(split.problem.message);
  const { document, value, problems } = parseYaml(split.yaml);
  const [problem] = problems;
  if (problem !== undefined) {
    const { line } = lineColumnAt(text, split.yamlStart + problem.offset);
    return refused(`Line ${line} of the file cannot be read. ${problem.problem.message}`);
  }

  let intended = value;
  const parts: Splices[] = [];
  for (const [path, replacement] of changes) {
    const segments = pointerSegments(path);
    const place = placeOf(document.contents, segments);
    if (place === null) return refused(`There is no single value at ${path} of the front matter.`);
    if (place.scalar.value === replacement) continue;
    parts.push(splicesFor(split.yaml, place, replacement));
    intended = withValue(intended, segments, replacement);
  }
  if (parts.length === 0) return { kind: 'unchanged' };

  const splices = joinSplices(parts);
  const yaml = splices === null ? null : applySplices(split.yaml, splices);
  if (yaml === null) return refused(UNSAFE);
  const edited = text.slice(0, split.yamlStart) + yaml + text.slice(split.yamlStart + split.yaml.length);
  return isAsIntended(edited, intended, split.body) ? { kind: 'edited', text: edited } : refused(UNSAFE);
}

const UNSAFE = 'The front matter is written in a way that cannot be edited without changing other fields.';

interface ScalarPlace {
  readonly scalar: Scalar;
  /** Inside brackets or braces, where commas and brackets end a plain value. */
  readonly isInFlow: boolean;
}

/** Null where there is nothing, or a list, a map or an empty value. */
function placeOf(root: unknown, segments: readonly string[]): ScalarPlace | null {
  let node = root;
  let isInFlow = false;
  for (const segment of segments) {
    if (!isMap(node) && !isSeq(node)) return null;
    isInFlow ||= node.flow === true;
    node = isMap(node)
      ? node.items.find((pair) => keyName(pair) === segment)?.value
      : node.items[/^\d+$/.test(segment) ? Number(segment) : -1];
  }
  return isScalar(node) ? { scalar: node, isInFlow } : null;
}

/** Null for an empty value: it has no text that could be replaced. */
function splicesFor(yaml: string, { scalar, isInFlow }: ScalarPlace, replacement: string): Splices {
  const span = valueSpan(yaml, scalar);
  const text = scalarLike(scalar, isInFlow, replacement);
  switch (span.kind) {
    case 'inline':
      return [{ start: span.start, end: span.end, text }];
    case 'block_text':
      return [
        { start: span.start, end: span.headerEnd, text },
        { start: nextLineStart(yaml, span.headerEnd), end: nextLineStart(yaml, span.end), text: '' },
      ];
    default:
      return null;
  }
}

/** The text in the quotes that its author used, on one line. */
function scalarLike(scalar: Scalar, isInFlow: boolean, text: string): string {
  const quoted = JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
  switch (scalar.type) {
    case 'QUOTE_SINGLE':
      return PRINTABLE_LINE.test(text) ? `'${text.replaceAll("'", "''")}'` : quoted;
    case 'PLAIN':
      return isPlain(text, isInFlow) ? text : quoted;
    default:
      return quoted;
  }
}

/** Nothing that YAML would fold, escape or refuse inside single quotes. */
const PRINTABLE_LINE = /^[^\p{Cc}\p{Surrogate}\u2028\u2029\ufeff]*$/u;

function isPlain(text: string, isInFlow: boolean): boolean {
  if (!PRINTABLE_LINE.test(text) || (isInFlow && /[,[\]{}]/.test(text))) return false;
  const read = readPlainYaml(`value: ${text}`) as { readonly value: unknown } | undefined;
  return read?.value === text;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function withValue(value: unknown, [segment, ...rest]: readonly string[], replacement: string): unknown {
  if (segment === undefined) return replacement;
  if (Array.isArray(value)) return value.with(Number(segment), withValue(value[Number(segment)], rest, replacement));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [segment]: withValue(fields[segment], rest, replacement) };
}

/** Reads the result with the full reader and compares all of it: fields, their order, and the body. */
function isAsIntended(edited: string, intended: unknown, body: string): boolean {
  const result = splitFrontMatter(edited);
  if (result.kind !== 'split' || result.body !== body) return false;
  const { value, problems } = readFullYaml(result.yaml);
  return problems.length === 0 && JSON.stringify(value) === JSON.stringify(intended);
}

function refused(reason: string): EditResult {
  return { kind: 'refused', reason };
}
