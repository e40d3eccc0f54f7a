import type { ProfileName } from './account.ts';
import type { PlatformId } from './platform-id.ts';
import type { PostStatus } from './post.ts';

/** The fields that Mergecast owns in front matter; nothing else of a post is ever added or changed. */
export const OWNED_FIELDS = ['status', 'post_url', 'destinations'] as const;

/** What the ledger says a post's front matter should carry. Absent keys are left as they are. */
export interface AuditTrail {
  readonly status?: PostStatus;
  /** The first success that was not deleted, in the order of `platforms`. */
  readonly post_url?: string;
  readonly destinations: readonly TrailDestination[];
}

/** Keys in the order in which they are written. */
export interface TrailDestination {
  readonly platform: PlatformId;
  readonly profile: ProfileName;
  readonly status: 'success' | 'failed' | 'deferred' | 'in_doubt' | 'pending';
  /** Written as a quoted string: ids exceed 2^53. */
  readonly post_id?: string;
  readonly post_url?: string;
  /** UTC ISO 8601. */
  readonly published_at?: string;
  readonly lateness_seconds?: number;
  /** When `mergecast delete` took it off the platform. UTC ISO 8601. */
  readonly deleted_at?: string;
  readonly error_code?: number | string;
  readonly error_message?: string;
}
