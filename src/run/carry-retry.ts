import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { RecordBase } from '../ledger/records.ts';

/**
 * A person's request to send it goes with the destination until it is closed. What was prepared for it stays good although
 * the file has another object id: the audit trail was written into it since. The content's hash still has to agree.
 */
export function carryRetry(
  base: RecordBase,
  record: LedgerRecord | null,
): { readonly base: RecordBase; readonly record: LedgerRecord | null } {
  if (record?.state !== 'deferred' || record.retry_at === undefined) return { base, record };
  return { base: { ...base, retry_at: record.retry_at }, record: { ...record, post_blob: base.post_blob } };
}

/** The part of an open claim that its author and the calendar must know of, should it have to be sent again. */
export function askedFor(record: LedgerRecord): LedgerRecord | null {
  const { not_before: _notBefore, ...rest } = record;
  return record.retry_at === undefined ? null : { ...rest, state: 'deferred' };
}
