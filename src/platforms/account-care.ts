import type { Account } from '../domain/account.ts';
import type { Check } from '../domain/doctor-report.ts';
import type { Instant } from '../domain/instant.ts';
import type { Destination } from '../domain/post.ts';
import type { PublishContext } from './platform-adapter.ts';

/** What a platform can say of an account and its token: for `doctor`, for warnings in time, and for renewing tokens. */
export interface AccountCare {
  /** Pure. The permissions that publishing a destination takes, by the vendor's names. */
  scopesFor(destination: Destination): readonly string[];
  /**
   * Looks at the account for real: whether it is the one that is meant, of a type that may publish, and what is left of
   * its quota. Reads only. A platform that refuses is a check that failed; what is thrown is a bug.
   */
  inspect(context: AccountContext): Promise<AccountInspection>;
  /** Asks about the token alone, in one read. Throws a `MergecastError` when the platform refuses or cannot be asked. */
  readToken(context: AccountContext): Promise<TokenFacts>;
  /** Pure. How a token of the account is renewed. */
  renewal(account: Account): Renewal;
  /**
   * Has the platform issue a token that lives longer; only where `renewal` says `api`. Throws a `MergecastError`:
   * `OutcomeUnknown` where a token may have been issued and was lost on the way.
   */
  renew(context: AccountContext): Promise<RenewedToken>;
}

/** A context without media: nothing is published with it. */
export type AccountContext = Omit<PublishContext, 'media' | 'isResend' | 'onThrottled'>;

/** What a platform tells of a token. A null is what it does not tell. */
export interface TokenFacts {
  /** `page`, `user`, `system user`. */
  readonly kind: string | null;
  readonly expiresAt: Instant | 'never' | null;
  /** When the app may no longer read for the person, though the token lives on. */
  readonly dataAccessExpiresAt: Instant | 'never' | null;
  readonly scopes: readonly string[] | null;
}

export const NOTHING_TOLD: TokenFacts = { kind: null, expiresAt: null, dataAccessExpiresAt: null, scopes: null };

export interface AccountInspection {
  /** Null: the token was refused, or the platform could not be asked; a check says so. */
  readonly token: TokenFacts | null;
  /** As the platform names the account. A null is what it did not tell. */
  readonly name: string | null;
  readonly accountType: string | null;
  readonly page: { readonly id: string; readonly name: string | null } | null;
  readonly quota: { readonly used: number; readonly total: number | null } | null;
  /** Everything but the token's end and its permissions, which are judged alike on every platform. */
  readonly checks: readonly Check[];
}

export type Renewal =
  /** `lifetimeMs` is how long a token lives that nobody renews. */
  | { readonly kind: 'api'; readonly lifetimeMs: number }
  /** `how` is what a person does, in full sentences. */
  | { readonly kind: 'by_hand'; readonly how: string };

export interface RenewedToken {
  readonly accessToken: string;
  readonly expiresAt: Instant;
}
