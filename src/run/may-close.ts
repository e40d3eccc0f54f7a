import type { LedgerRecord, LedgerState } from '../domain/ledger-record.ts';

/**
 * Whether a claim, a doubt or an acceptance is still the very one that was seen: neither answered nor taken over meanwhile.
 * What another run has found accepted is no longer in doubt.
 */
export function isSameQuestion(current: LedgerRecord | null, seen: LedgerRecord): boolean {
  const isOpen =
    current?.state === 'claimed' ||
    current?.state === 'in_doubt' ||
    (current?.state === 'accepted' && seen.state === 'accepted');
  return isOpen && current.claim?.run === seen.claim?.run && current.claim?.at === seen.claim?.at;
}

const QUESTIONS: ReadonlySet<LedgerState> = new Set(['claimed', 'in_doubt', 'accepted']);

/**
 * Whether an outcome short of "published" may be written over what the ledger says now. A run that holds a claim closes
 * that claim and no other; one without must leave alone what another run has claimed or published in the meantime.
 */
export function mayClose(current: LedgerRecord | null, seen: LedgerRecord | null): boolean {
  if (seen !== null && QUESTIONS.has(seen.state)) return isSameQuestion(current, seen);
  return current === null || !(QUESTIONS.has(current.state) || current.state === 'published');
}
