import type { PlatformId } from './platform-id.ts';

/** A key under `profiles` of `mergecast.yml`. */
export type ProfileName = string;

/** One profile on one platform: what a token belongs to. */
export interface Account {
  readonly profile: ProfileName;
  readonly platform: PlatformId;
  /** The platform's own id for the account, always a string (ids exceed 2^53). */
  readonly accountId: string;
  /** The platform's other settings as written in `mergecast.yml`, such as Instagram's `login`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Name of the environment variable that holds the token; never the token. */
  readonly accessTokenEnv: string;
}

/** `my_brand/instagram`: one word for messages and maps. */
export function accountKey(account: Pick<Account, 'profile' | 'platform'>): string {
  return `${account.profile}/${account.platform}`;
}
