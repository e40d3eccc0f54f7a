import { refusal } from './refusals.ts';

export interface Page<Item> {
  readonly data: readonly Item[];
  /** Absent when there is nothing. */
  readonly paging?: {
    readonly cursors: { readonly before: string; readonly after: string };
    readonly next?: string;
    readonly previous?: string;
  };
}

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 100;

/**
 * A page of `items` by `limit`, `after` and `before`. `linkTo` makes the address of a neighbouring page.
 * An item leaves the list only when the account's posts do, so that a cursor is an item's id.
 */
export function pageOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  parameters: Readonly<Record<string, string>>,
  linkTo: (changes: Readonly<Record<string, string>>) => string,
): Page<Item> {
  const limit = parseLimit(parameters.limit);
  const start = startIndex(items, parameters, limit);
  const data = items.slice(start, start + limit);
  const first = data[0];
  const last = data.at(-1);
  if (first === undefined || last === undefined) return { data };
  const cursors = { before: toCursor(first.id), after: toCursor(last.id) };
  return {
    data,
    paging: {
      cursors,
      ...(start + limit < items.length ? { next: linkTo({ after: cursors.after }) } : {}),
      ...(start > 0 ? { previous: linkTo({ before: cursors.before }) } : {}),
    },
  };
}

function startIndex(
  items: readonly { readonly id: string }[],
  parameters: Readonly<Record<string, string>>,
  limit: number,
) {
  if (parameters.after !== undefined) return indexOfCursor(items, parameters.after) + 1;
  if (parameters.before !== undefined) return Math.max(0, indexOfCursor(items, parameters.before) - limit);
  return 0;
}

function indexOfCursor(items: readonly { readonly id: string }[], cursor: string): number {
  const index = items.findIndex((item) => toCursor(item.id) === cursor);
  if (index === -1) throw refusal('invalidParameter', 'Invalid cursor: it names nothing in this list.');
  return index;
}

function toCursor(id: string): string {
  return Buffer.from(id).toString('base64url');
}

function parseLimit(limit: string | undefined): number {
  if (limit === undefined) return DEFAULT_LIMIT;
  const value = /^\d{1,4}$/.test(limit) ? Number(limit) : 0;
  if (value >= 1 && value <= MAX_LIMIT) return value;
  throw refusal('invalidParameter', `Param limit must be 1 to ${MAX_LIMIT}; it is "${limit}".`);
}
