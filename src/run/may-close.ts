import type { LedgerRecord } from '../domain/ledger-record.ts';

/** Whether a claim or doubt is still the very one that was seen: neither answered nor taken over meanwhile. */
export function isSameQuestion(current: LedgerRecord | null, seen: LedgerRecord): boolean {
  const isOpen = current?.state === 'claimed' || current?.state === 'in_doubt';
  return isOpen && current.claim?.run === seen.claim?.run && current.claim?.at === seen.claim?.at;
}

/**
 * Whether an outcome short of "published" may be written over what the ledger says now. A run that holds a claim closes
 * that claim and no other; one without must leave alone what another run has claimed or published in the meantime.
 */
export function mayClose(current: LedgerRecord | null, seen: LedgerRecord | null): boolean {
  if (seen?.state === 'claimed' || seen?.state === 'in_doubt') return isSameQuestion(current, seen);
  return current?.state !== 'claimed' && current?.state !== 'in_doubt' && current?.state !== 'published';
}
