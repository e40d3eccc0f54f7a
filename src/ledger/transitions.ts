import type { LedgerState } from '../domain/ledger-record.ts';

/** Which state may follow which; `none` is a destination the ledger has never seen. Drawn in docs/exactly-once.md. */
export const TRANSITIONS: Readonly<Record<LedgerState | 'none', readonly LedgerState[]>> = {
  none: ['deferred', 'claimed', 'failed', 'missed'],
  deferred: ['deferred', 'claimed', 'in_doubt', 'failed', 'missed'],
  claimed: ['claimed', 'in_doubt', 'accepted', 'handed_off', 'published', 'failed', 'deferred'],
  in_doubt: ['in_doubt', 'accepted', 'handed_off', 'claimed', 'published', 'failed', 'deferred'],
  accepted: ['accepted', 'in_doubt', 'claimed', 'published', 'failed', 'deferred'],
  handed_off: ['handed_off', 'in_doubt', 'published', 'failed'],
  published: ['published'],
  failed: ['deferred', 'claimed', 'failed', 'missed'],
  missed: ['deferred', 'claimed', 'failed', 'missed'],
};

export function isAllowed(from: LedgerState | 'none', to: LedgerState): boolean {
  return TRANSITIONS[from].includes(to);
}

/** Throws for a step that the table does not have: that is a bug of ours, and the ledger stays as it was. */
export function assertAllowed(from: LedgerState | 'none', to: LedgerState): void {
  if (!isAllowed(from, to)) throw new Error(`The ledger has no step from ${from} to ${to}.`);
}
