import type { LedgerRecord } from '../domain/ledger-record.ts';

/**
 * The next record with every part that the one before knows to be live: whatever state comes next, a part that is out is
 * never forgotten, or it would be sent again.
 */
export function keepingParts(current: LedgerRecord | null, next: LedgerRecord): LedgerRecord {
  const known = current?.parts ?? [];
  return known.length <= (next.parts?.length ?? 0) ? next : { ...next, parts: known };
}
