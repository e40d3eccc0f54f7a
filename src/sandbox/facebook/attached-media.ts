import type { Parameters } from '../graph/check-parameters.ts';
import { isJsonObject, parseJsonParameter, unknownKey } from '../graph/checks/json-value.ts';
import { refusal } from '../graph/refusals.ts';

/**
 * The ids of `attached_media`: a JSON list of `{media_fbid}`, or `attached_media[0]`, `attached_media[1]` and so on with one
 * each. `rest` is what was sent beside them. Throws a `GraphError`.
 */
export function takeAttachedMedia(all: Parameters): { readonly ids: readonly string[]; readonly rest: Parameters } {
  const single = Object.entries(all).filter(([name]) => /^attached_media\[\d+\]$/.test(name));
  const { attached_media: list, ...others } = all;
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => !single.some(([one]) => one === name)));
  if (list !== undefined && single.length > 0) {
    throw refusal('invalidParameter', 'attached_media came as a list and one by one.');
  }
  const items = list === undefined ? inOrder(single) : parseList(list);
  const ids = items.map(idOf);
  if (new Set(ids).size < ids.length) throw refusal('invalidParameter', 'attached_media cannot name a photo twice.');
  return { ids, rest };
}

function inOrder(single: readonly (readonly [string, string])[]): readonly unknown[] {
  const byName = new Map(single);
  return single.map((_entry, index) => {
    const value = byName.get(`attached_media[${index}]`);
    if (value === undefined) throw refusal('invalidParameter', `attached_media[${index}] is missing.`);
    return parseJsonParameter(`attached_media[${index}]`, value);
  });
}

function parseList(text: string): readonly unknown[] {
  const list = parseJsonParameter('attached_media', text);
  if (Array.isArray(list) && list.length > 0) return list;
  throw refusal('invalidParameter', `Param attached_media must be a list of objects; it is "${text}".`);
}

function idOf(item: unknown): string {
  const id = isJsonObject(item) && unknownKey(item, ['media_fbid']) === null ? item.media_fbid : undefined;
  // A number would have lost its last digits on the way.
  if (typeof id === 'string' && /^\d{1,20}$/.test(id)) return id;
  throw refusal('invalidParameter', 'Each of attached_media must be {"media_fbid": "…"} with an id as a string.');
}
