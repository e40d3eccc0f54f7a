import type { HandOff, HandOffIssue } from '../domain/hand-off.ts';
import { formatInstant, type Instant } from '../domain/instant.ts';
import type { Claim, LedgerRecord } from '../domain/ledger-record.ts';
import { claimedRecord, type RecordBase } from './records.ts';

/** The note that a run is about to open an issue. It holds no container: there is nothing to send. */
export function handOffClaim(
  base: RecordBase,
  handOff: HandOff,
  held: { readonly claim: Claim; readonly attempts: number },
  now: Instant,
): LedgerRecord {
  const { prepared: _nothing, ...record } = claimedRecord(base, held.claim, {}, held.attempts, now);
  return { ...record, hand_off: handOff };
}

/** It lies with a person now. Keeps the claim as proof of who asked. */
export function handedOffRecord(
  current: LedgerRecord,
  handOff: HandOff,
  issue: Pick<HandOffIssue, 'number' | 'url'>,
  now: Instant,
): LedgerRecord {
  const { reason: _reason, ...kept } = current;
  return {
    ...kept,
    state: 'handed_off',
    hand_off: { ...handOff, issue: issue.number, url: issue.url },
    updated_at: formatInstant(now),
  };
}
