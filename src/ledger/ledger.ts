import type { Account, ProfileName } from '../domain/account.ts';
import type { AccountPause } from '../domain/account-pause.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { PlatformId } from '../domain/platform-id.ts';
import type { PostPath } from '../domain/post.ts';
import type { TokenNote } from '../domain/token-note.ts';

export interface DestinationKey {
  readonly profile: ProfileName;
  readonly platform: PlatformId;
  readonly post: PostPath;
}

/** From the newest record to the next one; null lets it be. Called again after a lost race: pure, please. */
export type RecordChange = (current: LedgerRecord | null) => LedgerRecord | null;

export type UpdateResult =
  | { readonly kind: 'recorded'; readonly record: LedgerRecord }
  /** `change` let it be; `current` is the newest record. */
  | { readonly kind: 'declined'; readonly current: LedgerRecord | null };

/** The record of claims and outcomes, to look at. */
export interface LedgerView {
  /** Newest known record; null when there is none. */
  find(key: DestinationKey): LedgerRecord | null;
  /** Every record of the profiles that were read. */
  all(): Iterable<LedgerRecord>;
  /** The last rest that a platform asked of an account, over or not; null when it never did. */
  pauseOf(account: Pick<Account, 'profile' | 'platform'>): AccountPause | null;
}

/** The record of claims and outcomes. */
export interface Ledger extends LedgerView {
  /** Reads what other runs have recorded since. Throws `TransientError` when the remote cannot be read. */
  refresh(): Promise<void>;
  /**
   * Compare-and-swap of one record, durable when it resolves. Throws `LedgerConflict` when it could not be written:
   * then the ledger is as it was.
   */
  update(key: DestinationKey, change: RecordChange): Promise<UpdateResult>;
  /**
   * Takes a record along to the new path of its file: the same step as `update`, and the old path is free again.
   * Declined when there is nothing at the old path, or something at the new one.
   */
  move(from: DestinationKey, to: DestinationKey, change: RecordChange): Promise<UpdateResult>;
  /** Writes an account's rest down, durable when it resolves; of two, the longer one stays. Throws as `update` does. */
  pause(pause: AccountPause): Promise<void>;
  /** What is remembered of the account's token, or of an earlier one; null when nothing is. */
  tokenNoteOf(account: Pick<Account, 'profile' | 'platform'>): TokenNote | null;
  /** Remembers something of a token, in place of what was there; durable when it resolves. Throws as `update` does. */
  noteToken(note: TokenNote): Promise<void>;
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('There is no repository to record in.'));
}

/** The ledger of a folder that is in no repository: nothing was ever published from it, and nothing can be. */
export const emptyLedger: Ledger = {
  find: () => null,
  all: () => [],
  refresh: () => Promise.resolve(),
  pauseOf: () => null,
  tokenNoteOf: () => null,
  update: refuse,
  move: refuse,
  pause: refuse,
  noteToken: refuse,
};
