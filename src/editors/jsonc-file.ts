import { isDeepStrictEqual } from 'node:util';
import { findNodeAtLocation, type JSONPath, modify, type ParseError, parse, parseTree } from 'jsonc-parser';

/** One thing that a settings file should say. */
export type JsoncWish =
  /** A key that is there already stays as it is. */
  | { readonly kind: 'key'; readonly path: readonly string[]; readonly value: unknown }
  /** A list holds a value, or an object with this value of `key`, which is ours and brought up to date. */
  | { readonly kind: 'entry'; readonly list: string; readonly key: string | null; readonly value: unknown };

/**
 * A settings file that says what is wished for. Comments, order and layout of everything else stay. Null where it is not
 * JSON with comments, or something other than a list or an object stands where one is needed.
 */
export function jsoncFile(existing: string | null, wishes: readonly JsoncWish[]): string | null {
  const start = existing === null || existing.trim() === '' ? '{}\n' : existing;
  return wishes.reduce<string | null>((text, wish) => (text === null ? null : withWish(text, wish)), start);
}

function withWish(text: string, wish: JsoncWish): string | null {
  const root = read(text);
  if (!isObject(root)) return null;
  return wish.kind === 'key' ? withKey(text, root, wish.path, wish.value) : withEntry(text, root, wish);
}

function withKey(text: string, root: object, path: readonly string[], value: unknown): string | null {
  let place: unknown = root;
  for (const [depth, segment] of path.entries()) {
    if (!isObject(place)) return null;
    if (!Object.hasOwn(place, segment)) return edit(text, [...path], value);
    place = place[segment];
    if (depth === path.length - 1) return text;
  }
  return text;
}

function withEntry(text: string, root: object, { list, key, value }: JsoncWish & { kind: 'entry' }): string | null {
  const entries = (root as Record<string, unknown>)[list];
  if (entries === undefined) return edit(text, [list], [value]);
  if (!Array.isArray(entries)) return null;
  const index = entries.findIndex((each) => (key === null ? each === value : sameAt(key, each, value)));
  if (index === -1) return edit(text, [list, entries.length], value);
  return isDeepStrictEqual(entries[index], value) ? text : edit(text, [list, index], value);
}

function sameAt(key: string, one: unknown, other: unknown): boolean {
  return isObject(one) && isObject(other) && one[key] === other[key];
}

/** The library's own layout would also touch the lines around the edit. */
function edit(text: string, path: JSONPath, value: unknown): string {
  const [change] = modify(text, path, value, {});
  if (change === undefined) return text;
  const layout = layoutOf(text);
  const depth = Math.min(path.length, depthIn(text, path) + 1);
  const isReplaced = change.length > 0;
  const comma = change.content.startsWith(',') ? ',' : '';
  const content = laidOut(change.content.slice(comma.length), typeof path[depth - 1] === 'number', layout, depth);
  const isFirst = !isReplaced && comma === '';
  const before = isReplaced ? '' : `${comma}${layout.lineEnd}${layout.indent.repeat(depth)}`;
  const after = isFirst ? `${layout.lineEnd}${layout.indent.repeat(depth - 1)}` : '';
  const rest = text.slice(change.offset + change.length);
  return `${text.slice(0, change.offset)}${before}${content}${after}${isFirst ? rest.trimStart() : rest}`;
}

interface Layout {
  readonly indent: string;
  readonly lineEnd: string;
}

function layoutOf(text: string): Layout {
  return { indent: /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ', lineEnd: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** How many steps of a path are there already. */
function depthIn(text: string, path: JSONPath): number {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const missing = path.findIndex((_, index) => !root || !findNodeAtLocation(root, path.slice(0, index + 1)));
  return missing === -1 ? path.length : missing;
}

/** A value, or a key with its value, over several lines; the first one is indented by what stands before it. */
function laidOut(content: string, isElement: boolean, { indent, lineEnd }: Layout, depth: number): string {
  const [open, close] = isElement || !/^"(?:[^"\\]|\\.)*": /.test(content) ? '[]' : '{}';
  const lines = JSON.stringify(JSON.parse(`${open}${content}${close}`), null, indent)
    .split('\n')
    .slice(1, -1);
  return lines.map((line) => line.slice(indent.length)).join(`${lineEnd}${indent.repeat(depth)}`);
}

function read(text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  return errors.length === 0 ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
