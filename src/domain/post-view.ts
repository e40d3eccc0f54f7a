import type { ProfileName } from './account.ts';
import type { Finding } from './finding.ts';
import type { Instant } from './instant.ts';
import type { JsonPointer } from './json-pointer.ts';
import type { LedgerRecord } from './ledger-record.ts';
import type { MediaItem } from './media.ts';
import type { PlanState } from './plan.ts';
import type { PlatformId } from './platform-id.ts';
import type { PostPath, PostType } from './post.ts';
import type { PostLook } from './post-look.ts';

/** A post as people will see it: what the pull request's comment and the preview show of one file. */
export interface PostView {
  readonly path: PostPath;
  /** The file as it was read; null where it is not text. */
  readonly text: string | null;
  /** Empty where the file is too broken to say. */
  readonly destinations: readonly DestinationView[];
  /** Every problem, in the order of the file. */
  readonly findings: readonly Finding[];
}

/** What becomes of the post on one account. */
export interface DestinationView {
  readonly platform: PlatformId;
  /** As people write it: `Instagram`. */
  readonly platformName: string;
  readonly profile: ProfileName;
  readonly postType: PostType;
  /** Null for a platform that this version does not publish to. */
  readonly look: PostLook | null;
  /** Ready to send, in full. */
  readonly caption: string;
  /** In order of display, looked at where the file is there. */
  readonly media: readonly MediaItem[];
  /** Whether a person posts it by hand. */
  readonly handOff: boolean;
  /** Null where nothing is scheduled, and where a post that is wrong says `now`. */
  readonly scheduledAt: Instant | null;
  /** Whether it says `now`. */
  readonly isNow: boolean;
  /** IANA zone to show the time in; null where its author named none. */
  readonly timezone: string | null;
  /** The date as its author wrote it; null for `now` and for none. */
  readonly writtenDate: string | null;
  /** The platform's own fields without their prefix, as in front matter: `share_to_feed`. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where its values are written that are not the post's own. */
  readonly overrides: readonly JsonPointer[];
  readonly state: PlanState;
  /** One sentence a person can act on. */
  readonly reason: string;
  readonly latenessSeconds: number;
  /** What the ledger knows; null where nothing has happened yet. */
  readonly record: LedgerRecord | null;
}
