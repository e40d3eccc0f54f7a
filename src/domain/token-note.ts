import type { Account, ProfileName } from './account.ts';
import type { PlatformId } from './platform-id.ts';

/**
 * What is remembered of an account's token, as stored in its profile's ledger: some platforms tell when a token ends only
 * at the moment they issue it. Instants are UTC ISO 8601.
 */
export interface TokenNote {
  readonly version: 1;
  readonly platform: PlatformId;
  readonly profile: ProfileName;
  readonly account_id: string;
  /** Names the token without telling it (`tokenFingerprint`): a note about another token says nothing. */
  readonly fingerprint: string;
  /** When a run saw the token first. */
  readonly seen_at: string;
  /** Null where nobody said: then it ends a lifetime after `seen_at` at the latest. */
  readonly expires_at: string | null;
  readonly updated_at: string;
}

/** Where a note lives in its profile's ledger. No platform is called `tokens`, so no record is ever there. */
export function tokenNotePath(platform: PlatformId): string {
  return `tokens/${platform}.json`;
}

/** Whether a note is about this very token of this very account. */
export function isAbout(note: TokenNote | null, account: Pick<Account, 'accountId'>, fingerprint: string): boolean {
  return note !== null && note.account_id === account.accountId && note.fingerprint === fingerprint;
}
