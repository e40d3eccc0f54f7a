import type { Account, ProfileName } from './account.ts';
import { type Instant, parseInstant } from './instant.ts';
import type { PlatformId } from './platform-id.ts';

/**
 * The rest that a platform asked of one account, as stored in its profile's ledger; instants are UTC ISO 8601. It ends
 * by itself at `not_before`: nobody takes it away.
 */
export interface AccountPause {
  readonly version: 1;
  readonly platform: PlatformId;
  readonly profile: ProfileName;
  /** The account that rests: another one under the same name does not. */
  readonly account_id: string;
  readonly not_before: string;
  readonly reason: string;
  readonly updated_at: string;
}

/** Where a pause lives in its profile's ledger. No platform is called `accounts`, so no record is ever there. */
export function accountPausePath(platform: PlatformId): string {
  return `accounts/${platform}.json`;
}

/** When an account may be written to again; null when it does not rest at `now`. */
export function restEndsAt(pause: AccountPause | null, account: Pick<Account, 'accountId'>, now: Instant) {
  if (pause === null || pause.account_id !== account.accountId) return null;
  const notBefore = parseInstant(pause.not_before);
  return notBefore !== null && notBefore > now ? notBefore : null;
}
