import type { Account, ProfileName } from './account.ts';
import type { Instant } from './instant.ts';
import type { PlatformId } from './platform-id.ts';
import type { Policies } from './policy.ts';

/** `mergecast.yml`, checked, with every default filled in. */
export interface Config {
  /** Content folders from the repository's root, with `/`, without a trailing one. */
  readonly content: readonly string[];
  /** IANA zone for local times, or null: the machine's own zone is never used. */
  readonly timezone: string | null;
  readonly profiles: ReadonlyMap<ProfileName, Profile>;
  readonly media: MediaHostConfig;
  readonly schedule: ScheduleConfig;
  /** Failed tries of one destination before it is `failed`. */
  readonly maxAttempts: number;
  /** Prefix of the ledger's refs; the profile's name follows after `/`. */
  readonly ledgerRef: string;
  /** For example `v25.0`. */
  readonly graphApiVersion: string;
  readonly paused: Pause | null;
  readonly writeBack: WriteBackMode;
  /** What review asks of posts. */
  readonly policy: Policies;
}

/** How the audit trail gets onto the branch: committed to it, or offered in one pull request that is kept up to date. */
export type WriteBackMode = 'direct' | 'pull_request';

export interface Profile {
  readonly name: ProfileName;
  readonly timezone: string | null;
  readonly accounts: ReadonlyMap<PlatformId, Account>;
}

export type MediaHostConfig =
  /** What is configured beside it, else GitHub; videos are uploaded where the platform takes bytes. */
  | { readonly host: 'auto'; readonly s3: S3Config | null; readonly urlTemplate: string | null }
  | { readonly host: 'github' }
  | { readonly host: 's3'; readonly s3: S3Config }
  /** `{path}` is the file's path, percent-encoded; `{sha}` the commit it was read from. */
  | { readonly host: 'url_template'; readonly urlTemplate: string };

/** An S3-compatible bucket. Its keys are in the environment, never here. */
export interface S3Config {
  readonly bucket: string;
  /** `auto` for stores that have none, such as R2. */
  readonly region: string;
  /** Origin of the store; null: AWS in `region`. */
  readonly endpoint: string | null;
  /** The bucket's name in the path rather than in the host. */
  readonly isPathStyle: boolean;
  /** Stands before every key; ends in `/`, or is empty. */
  readonly prefix: string;
  /** Whether a run removes what it stored once the posts are out. */
  readonly isCleanedUp: boolean;
}

export interface ScheduleConfig {
  /** How far ahead of its time a post is prepared and claimed. */
  readonly lookaheadMs: number;
  /** Overdue by more than this: `missed`, not sent. */
  readonly maxLatenessMs: number;
  /** Between two posts of one account. */
  readonly minSpacingMs: number;
  /** Of one run. */
  readonly timeBudgetMs: number;
  readonly minLeadTimeMs: number;
  readonly maxHorizonMs: number;
}

export interface Pause {
  readonly reason: string;
  /** Null: until somebody removes it. */
  readonly until: Instant | null;
  /** Null: every profile. */
  readonly profiles: readonly ProfileName[] | null;
}

/** The pause that holds a profile back at an instant, if any. */
export function pauseFor(config: Pick<Config, 'paused'>, profile: ProfileName, now: Instant): Pause | null {
  const { paused } = config;
  if (paused === null) return null;
  if (paused.until !== null && now >= paused.until) return null;
  if (paused.profiles !== null && !paused.profiles.includes(profile)) return null;
  return paused;
}
