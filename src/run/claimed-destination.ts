import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Destination } from '../domain/post.ts';

/** A destination with an open claim: about to be sent, or sent with no trustworthy answer. */
export interface ClaimedDestination {
  readonly record: LedgerRecord;
  /** As the head of the branch has it; null where it is gone. */
  readonly destination: Destination | null;
  /** Whether its author still wants it out, now and as it was prepared: else it is not sent again. */
  readonly isWanted: boolean;
}
