import type { ProfileName } from './account.ts';
import type { Finding } from './finding.ts';
import type { Instant } from './instant.ts';
import type { ImageType, MediaKind, MediaSource, VideoType } from './media.ts';
import type { PlanState } from './plan.ts';
import type { PlatformId } from './platform-id.ts';
import type { PostPath, PostType } from './post.ts';
import type { LookCounter } from './post-look.ts';

/**
 * What a pull request does, as data: `schemas/pull-request-review.schema.json` is its JSON. It carries no bytes of a file and no
 * address of the repository: whoever renders it knows where the repository is, and a fork's word is not taken for it.
 */
export interface Review {
  readonly version: 1;
  /** "In how long" and "too late" are as of then. */
  readonly reviewedAt: Instant;
  /** How many posts were read, whether or not they are under review. */
  readonly postsChecked: number;
  /** Of everything, also of what was left out. */
  readonly counts: ReviewCounts;
  /** By path. */
  readonly posts: readonly ReviewedPost[];
  /** More than can be carried: the least important ones are not among `posts`. */
  readonly postsLeftOut: number;
  /** Of `mergecast.yml` and of files that are not among the posts under review. */
  readonly findings: readonly Finding[];
  readonly findingsLeftOut: number;
}

export interface ReviewCounts {
  /** Posts with a destination that goes out at its time or at once; `atOnce` is among them. */
  readonly goingOut: number;
  readonly atOnce: number;
  readonly errors: number;
  readonly warnings: number;
}

/** A post that is added, changed or removed. */
export interface ReviewedPost {
  readonly path: PostPath;
  /** Its path at the base, where it had another; null where it had the same, or none. */
  readonly previousPath: PostPath | null;
  /** As it is at the base; null where the pull request adds it. */
  readonly before: PostVersion | null;
  /** As it is after merging; null where the pull request removes it. */
  readonly after: PostVersion | null;
  /** Of the file as it is after merging, in its order. */
  readonly findings: readonly Finding[];
}

export interface PostVersion {
  /** Empty where the file is too broken to say. */
  readonly destinations: readonly ReviewedDestination[];
}

/** As much of a destination's view as a review shows: see `DestinationView`. */
export interface ReviewedDestination {
  readonly platform: PlatformId;
  readonly platformName: string;
  readonly profile: ProfileName;
  readonly postType: PostType;
  /** Null for a platform that this version does not publish to. */
  readonly look: ReviewedLook | null;
  readonly caption: string;
  readonly media: readonly ReviewedMedium[];
  readonly handOff: boolean;
  readonly scheduledAt: Instant | null;
  readonly isNow: boolean;
  readonly timezone: string | null;
  readonly writtenDate: string | null;
  readonly state: PlanState;
  readonly reason: string;
  /** The platform's own fields, as in front matter. */
  readonly settings: readonly ReviewedSetting[];
  /** Where it is live; null where it is not, and where the address is not known. */
  readonly permalink: string | null;
}

/** As much of a `PostLook` as no setting says. */
export interface ReviewedLook {
  readonly captionFoldsAfter: number | null;
  readonly parts: readonly string[];
  readonly counters: readonly LookCounter[];
  readonly cover: ReviewedCover | null;
  readonly firstComment: string | null;
}

export type ReviewedCover =
  | { readonly kind: 'picture'; readonly medium: ReviewedMedium }
  | { readonly kind: 'frame'; readonly offsetMs: number };

export interface ReviewedMedium {
  readonly source: MediaSource;
  readonly kind: MediaKind;
  readonly altText: string | null;
  /** The object id of its bytes in git, or of its pointer in Git LFS; null for an address and for what is not committed. */
  readonly blob: string | null;
  /** `file`: looked at. `lfs`: its bytes are in Git LFS. `address`: not fetched. `missing`, `broken`: see the findings. */
  readonly found: 'file' | 'lfs' | 'address' | 'missing' | 'broken';
  /** Null where the bytes do not say, or were not looked at. */
  readonly type: ImageType | VideoType | null;
  /** Pixels as shown. */
  readonly width: number | null;
  readonly height: number | null;
  readonly durationSeconds: number | null;
  readonly sizeBytes: number | null;
}

/** One field of front matter that only its platform knows. */
export interface ReviewedSetting {
  /** Without the platform's prefix: `share_to_feed`. */
  readonly name: string;
  /** For people: lists separated by commas, anything deeper as JSON. */
  readonly value: string;
}

/** Whether a pull request adds, changes or removes a post. */
export function kindOfReview({
  before,
  after,
}: Pick<ReviewedPost, 'before' | 'after'>): 'added' | 'changed' | 'removed' {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}
