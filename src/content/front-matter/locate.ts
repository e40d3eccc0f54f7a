import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { type JsonPointer, pointerSegments } from '../../domain/json-pointer.ts';
import { parseYaml } from './full-yaml.ts';

/** Finds places in one YAML text: see {@link locateInYaml}. */
export type YamlLocator = (path: JsonPointer, at: 'key' | 'value') => number;

/**
 * Where a field's key or value starts, as an offset into the YAML. A field that is not there is shown at the nearest
 * one above it that is, by its key; the whole document is 0. A value that is left empty is shown at its key.
 */
export function locateInYaml(yaml: string, path: JsonPointer, at: 'key' | 'value'): number {
  return createYamlLocator(yaml)(path, at);
}

/** {@link locateInYaml} for several places of one text, which is parsed once. */
export function createYamlLocator(yaml: string): YamlLocator {
  const root = parseYaml(yaml).document.contents;
  return (path, at) => {
    let place: Place = { node: root, keyStart: 0, valueStart: 0 };
    for (const segment of pointerSegments(path)) {
      const inside = step(place.node, segment);
      if (inside === null) return place.keyStart;
      place = inside;
    }
    return at === 'key' ? place.keyStart : place.valueStart;
  };
}

interface Place {
  readonly node: unknown;
  readonly keyStart: number;
  readonly valueStart: number;
}

function step(node: unknown, segment: string): Place | null {
  if (isSeq(node)) return itemPlace(node.items[Number(segment)]);
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment);
  return pair === undefined ? null : pairPlace(pair);
}

/** An item has no key: it starts where its value does. */
function itemPlace(item: unknown): Place | null {
  const start = startOf(item);
  return start === null ? null : { node: item, keyStart: start, valueStart: start };
}

function pairPlace({ key, value }: Pair): Place {
  const keyStart = startOf(key) ?? 0;
  return { node: value, keyStart, valueStart: startOf(value) ?? keyStart };
}

/** Null for what has no text of its own: an empty value lies somewhere behind its colon. */
function startOf(node: unknown): number | null {
  const range = (node as Node | null | undefined)?.range;
  return range == null || range[0] === range[1] ? null : range[0];
}
