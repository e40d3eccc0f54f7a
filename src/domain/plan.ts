import type { ProfileName } from './account.ts';
import type { Instant } from './instant.ts';
import type { LedgerRecord } from './ledger-record.ts';
import type { PlatformId } from './platform-id.ts';
import type { Destination, PostPath, PostType } from './post.ts';

export const PLAN_STATES = [
  'due',
  'upcoming',
  'draft',
  'published',
  'missed',
  'failed',
  'in_doubt',
  'deferred',
  'invalid',
  'paused',
] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/**
 * Why a destination waits although its time has come, or will have. `rest`: its account was asked to. `retry`: its own
 * last try failed. `spacing`: another post of the account goes out shortly before.
 */
export interface Hold {
  readonly kind: 'rest' | 'retry' | 'spacing';
  readonly until: Instant;
}

/** What would happen to one destination at `now`, and why. */
export interface PlannedDestination {
  readonly post: PostPath;
  readonly platform: PlatformId | null;
  readonly profile: ProfileName | null;
  readonly postType: PostType | null;
  readonly scheduledAt: Instant | null;
  readonly state: PlanState;
  /** One sentence a person can act on. */
  readonly reason: string;
  readonly latenessSeconds: number;
  /** What holds it back beyond its own time; null: nothing does. */
  readonly hold: Hold | null;
  /** Null for an invalid post and for finished history that was not parsed again. */
  readonly destination: Destination | null;
  readonly record: LedgerRecord | null;
}

export interface Plan {
  readonly now: Instant;
  /** By time, then post, then profile, then platform: the order of publishing. */
  readonly destinations: readonly PlannedDestination[];
}
