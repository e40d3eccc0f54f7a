import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, type Pair, type YAMLSeq } from 'yaml';
import { nodeToData } from './node-data.ts';
import { type EditedYaml, joinLines, replaceField } from './replace-field.ts';
import { joinSplices, type Splices } from './splice.ts';
import type { TrailItem } from './trail-fields.ts';
import { columnOf, contentEnd, keyName, keyStart, lineStart, nextLineStart } from './yaml-span.ts';
import { itemLines, scalarText } from './yaml-text.ts';

/**
 * Changes as little as possible of a field: values in place, new keys and items below what is there, so that comments
 * beside the rest survive. Null where the old form does not lend itself to that; {@link replaceField} may still do.
 */
export function patchField(source: EditedYaml, pair: Pair, value: string | readonly TrailItem[]): Splices {
  if (hasValue(pair, value)) return [];
  if (typeof value === 'object' && isSeq(pair.value) && pair.value.flow !== true) {
    return patchList(source, pair.value, value);
  }
  return replaceField(source, pair, value);
}

function hasValue(pair: Pair, value: unknown): boolean {
  return isDeepStrictEqual(nodeToData(pair.value).value, value);
}

function patchList(source: EditedYaml, list: YAMLSeq, items: readonly TrailItem[]): Splices {
  if (list.items.length > items.length) return null;
  const known = list.items.map((node, index) => patchItem(source, node, items[index] ?? {}));
  const dash = columnOf(source.yaml, list.range?.[0] ?? 0);
  const added = items.slice(list.items.length).flatMap((item) => itemLines(item, dash));
  return joinSplices([...known, insertBelow(source, list, added)]);
}

function patchItem(source: EditedYaml, node: unknown, item: TrailItem): Splices {
  const first = isMap(node) && node.flow !== true ? node.items[0] : undefined;
  if (!isMap(node) || first === undefined) return null;
  const known = node.items.map((pair) =>
    patchKey(source, pair, { value: item[keyName(pair)], isFirst: pair === first }),
  );
  const names = new Set(node.items.map(keyName));
  const pad = ' '.repeat(columnOf(source.yaml, keyStart(first)));
  const added = Object.entries(item)
    .filter(([name]) => !names.has(name))
    .map(([name, value]) => `${pad}${name}: ${scalarText(name, value)}`);
  return joinSplices([...known, insertBelow(source, node, added)]);
}

function patchKey(
  source: EditedYaml,
  pair: Pair,
  { value, isFirst }: { readonly value: string | number | undefined; readonly isFirst: boolean },
): Splices {
  if (value !== undefined) return hasValue(pair, value) ? [] : replaceField(source, pair, value);
  // The first key shares its line with the dash of the list.
  if (isFirst) return null;
  const { yaml } = source;
  return [{ start: lineStart(yaml, keyStart(pair)), end: nextLineStart(yaml, contentEnd(yaml, pair)), text: '' }];
}

function insertBelow({ yaml, lineEnd }: EditedYaml, node: unknown, lines: readonly string[]): Splices {
  const at = nextLineStart(yaml, contentEnd(yaml, node));
  return lines.length === 0 ? [] : [{ start: at, end: at, text: joinLines(lines, lineEnd) }];
}
