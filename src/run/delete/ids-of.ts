import type { LedgerRecord } from '../../domain/ledger-record.ts';

/** Ids of a post's parts, in order; none where one of them is not known. */
export function idsOf({ parts, post_id }: Pick<LedgerRecord, 'parts' | 'post_id'>): readonly string[] {
  const ids = parts === undefined ? [post_id] : parts.map((part) => part.post_id);
  return ids.every((id) => typeof id === 'string') ? ids : [];
}
