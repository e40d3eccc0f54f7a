import type { ProfileName } from './account.ts';
import type { Finding } from './finding.ts';
import type { PlanState } from './plan.ts';
import type { PlatformId } from './platform-id.ts';
import type { PostPath, PostType } from './post.ts';
import type { LookCounter, LookCovered, LookPlacement, LookTag } from './post-look.ts';
import type { WouldPublishRow } from './reports.ts';

/**
 * Everything that the preview page shows, as one JSON document. Instants are UTC ISO 8601; addresses of media are relative
 * to the page. It holds no secret. Fields may be added to a version.
 */
export interface PreviewData {
  readonly version: 1;
  readonly kind: 'preview';
  /** The instant of the plan. */
  readonly now: string;
  /** Of the configuration; null when it names none. */
  readonly timezone: string | null;
  readonly source: PreviewSource;
  readonly accounts: readonly PreviewAccount[];
  /** Null: nothing is held back. */
  readonly pause: PreviewPause | null;
  readonly blackouts: readonly PreviewBlackout[];
  /** Of `mergecast.yml`; those of posts are with the posts. */
  readonly findings: readonly Finding[];
  /** By path. */
  readonly posts: readonly PreviewPost[];
  /** Null where there is nothing to compare with. */
  readonly before: PreviewBefore | null;
}

/** Where the files are that it shows. */
export interface PreviewSource {
  /** `owner/name`, else the folder's name. */
  readonly name: string;
  /** Of the repository, such as `https://github.com/acme/content`; null where it is not on GitHub. */
  readonly webUrl: string | null;
  readonly branch: string | null;
  readonly commit: string | null;
  /** The repository's root on this machine, for editors; null in a page that leaves it. */
  readonly folder: string | null;
}

export interface PreviewAccount {
  readonly profile: ProfileName;
  readonly platform: PlatformId;
  /** As people write it: `Instagram`. */
  readonly platformName: string;
  /** Posts that the platform takes in 24 hours, as far as it is documented; null: not known. */
  readonly postsPerDay: number | null;
}

export interface PreviewPause {
  readonly reason: string;
  readonly until: string | null;
  /** Null: every profile. */
  readonly profiles: readonly ProfileName[] | null;
}

export interface PreviewBlackout {
  readonly from: string;
  /** The first instant after it. */
  readonly until: string;
  readonly reason: string;
  /** Null: every profile. */
  readonly profiles: readonly ProfileName[] | null;
}

/** One file. */
export interface PreviewPost {
  readonly path: PostPath;
  /** As it was read; null where it is not text. */
  readonly text: string | null;
  /** Empty where the file is too broken to say. */
  readonly destinations: readonly PreviewDestination[];
  readonly findings: readonly Finding[];
  /** What became of the file in git, oldest first. */
  readonly history: readonly PreviewEvent[];
  /** What this branch does to it. */
  readonly change: 'added' | 'changed' | null;
}

/** The post on one account. */
export interface PreviewDestination {
  readonly platform: PlatformId;
  readonly platformName: string;
  readonly profile: ProfileName;
  readonly postType: PostType;
  /** Null: nothing is scheduled. Of `now`: when it was due, or the instant of the plan. */
  readonly scheduledAt: string | null;
  readonly isNow: boolean;
  /** The author's zone; null when there is none. */
  readonly timezone: string | null;
  /** As in the file; null for `now` and none. */
  readonly writtenDate: string | null;
  readonly state: PlanState;
  readonly reason: string;
  readonly latenessSeconds: number;
  readonly handOff: boolean;
  /** Where its values are written that are not the post's own, as JSON pointers into the front matter. */
  readonly overrides: readonly string[];
  readonly look: PreviewLook;
  readonly media: readonly PreviewMedium[];
  /** When it went out; null until then. */
  readonly publishedAt: string | null;
  /** `https:` only. */
  readonly postUrl: string | null;
  readonly error: { readonly code: number | string; readonly message: string } | null;
  /** What the ledger recorded, oldest first. */
  readonly events: readonly PreviewEvent[];
  /** What publishing would send; null where nothing would be. */
  readonly calls: WouldPublishRow['calls'] | null;
}

/** {@link PostLook}, with its media ready for the page. */
export interface PreviewLook {
  readonly placement: LookPlacement;
  readonly caption: string;
  readonly frameRatio: number | null;
  readonly mosaicOf: number | null;
  readonly title: string | null;
  readonly linkCard: string | null;
  readonly captionFoldsAfter: number | null;
  readonly parts: readonly string[];
  readonly counters: readonly LookCounter[];
  readonly cover: PreviewMedium | null;
  /** Seconds from the start of the video at which its cover frame is. */
  readonly coverSecond: number | null;
  readonly firstComment: string | null;
  readonly collaborators: readonly string[];
  readonly location: string | null;
  readonly tags: readonly LookTag[];
  readonly covered: LookCovered | null;
  readonly isInGrid: boolean;
}

export interface PreviewMedium {
  readonly kind: 'image' | 'video';
  /** Where the page finds it, relative to the page; null where there is nothing to show: see `note`. */
  readonly address: string | null;
  /** Its path in the repository, or its address as written. */
  readonly name: string;
  /** Pixels as shown; null where they are not known. */
  readonly width: number | null;
  readonly height: number | null;
  readonly durationSeconds: number | null;
  readonly altText: string | null;
  /** Why it cannot be shown. */
  readonly note: string | null;
}

/** One thing that happened. */
export interface PreviewEvent {
  readonly at: string;
  readonly kind: PreviewEventKind;
  /** What its kind does not say, in a few words: `by run github:42`. Empty where that is all. */
  readonly text: string;
  /** Null where no commit tells of it. */
  readonly commit: string | null;
  readonly who: string | null;
}

export type PreviewEventKind =
  | 'created'
  | 'edited'
  | 'reviewed'
  | 'recorded'
  | 'claimed'
  | 'sent'
  | 'accepted'
  | 'published'
  | 'deleted'
  | 'failed'
  | 'missed'
  | 'deferred'
  | 'in_doubt'
  | 'handed_off';

/** The posts that this branch changes or removes, as they were where it left its base. */
export interface PreviewBefore {
  /** The commit that is compared with. */
  readonly commit: string;
  readonly posts: readonly PreviewPost[];
}
