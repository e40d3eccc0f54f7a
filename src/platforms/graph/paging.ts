import { isJsonObject, type JsonObject, textField } from '../http/json.ts';

/** One page of a listing. */
export interface Page {
  readonly items: readonly JsonObject[];
  /** Cursor of the next page; null where there is none. */
  readonly after: string | null;
  /** False when there is more, even if nothing says where. */
  readonly isLast: boolean;
}

/** Reads a listing's answer. `paging.next` is only looked at: its address carries the token. */
export function readPage(body: JsonObject): Page {
  const paging = isJsonObject(body.paging) ? body.paging : {};
  const cursors = isJsonObject(paging.cursors) ? paging.cursors : {};
  const isLast = textField(paging, 'next') === null;
  return {
    items: Array.isArray(body.data) ? body.data.filter(isJsonObject) : [],
    after: isLast ? null : textField(cursors, 'after'),
    isLast,
  };
}
