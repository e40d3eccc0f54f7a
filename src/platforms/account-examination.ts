import type { Instant } from '../domain/instant.ts';

/** What the posts of an account ask for, so that a missing permission is found before one of them is due. */
export interface AccountNeeds {
  /** Whether some post has a follow-up that writes, such as a first comment. */
  readonly followUps: boolean;
}

/** What a platform says of an account and its token. */
export interface AccountExamination {
  /** The account's name on the platform; null when it is not told. */
  readonly username: string | null;
  /** When the token ends; null when it does not, or the platform does not tell. */
  readonly tokenExpiresAt: Instant | null;
  /** What is left to publish in the platform's own window; null when it has none or does not tell. */
  readonly quota: { readonly used: number; readonly total: number } | null;
  /** What is wrong or soon will be; empty: nothing. */
  readonly troubles: readonly AccountTrouble[];
}

export interface AccountTrouble {
  /** `token`, `scope`, `expiry`, `account_type`, `linked_page`, `quota`, `unreachable`: what kind of trouble. */
  readonly kind: 'token' | 'scope' | 'expiry' | 'account_type' | 'linked_page' | 'quota' | 'unreachable';
  readonly severity: 'error' | 'warning';
  /** What was found, in full sentences. */
  readonly message: string;
  /** The exact step that mends it. */
  readonly hint: string;
}
