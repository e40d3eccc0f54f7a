import type { Account, ProfileName } from './account.ts';
import type { Finding } from './finding.ts';
import type { Instant } from './instant.ts';
import type { JsonPointer } from './json-pointer.ts';
import type { MediaItem } from './media.ts';
import type { PlatformId } from './platform-id.ts';

declare const postPathBrand: unique symbol;

/** A post's name everywhere: its path from the repository's root, with `/`. */
export type PostPath = string & { readonly [postPathBrand]: true };

export function postPath(path: string): PostPath {
  return path as PostPath;
}

export const POST_TYPES = ['image', 'video', 'carousel', 'story', 'text'] as const;
export type PostType = (typeof POST_TYPES)[number];

export const POST_STATUSES = ['scheduled', 'completed', 'partially_failed', 'failed', 'missed', 'skipped'] as const;
export type PostStatus = (typeof POST_STATUSES)[number];

/**
 * When a destination goes out: an instant, `now` (as soon as it is on the branch), or null where a draft names none.
 */
export type Schedule = Instant | 'now' | null;

/** What an author wrote, read as data. */
export interface Post {
  readonly path: PostPath;
  /** The git object id of the file that was read; null for a file that git does not hold. */
  readonly blob: string | null;
  /** Of what people wrote: every field but `post_url` and `destinations`, and the body. Our own write-back leaves it be. */
  readonly revision: string;
  /** Whether its front matter says how every destination ended: then `status` is a person's word about what comes next. */
  readonly isTrailClosed: boolean;
  readonly isDraft: boolean;
  /** As written in front matter; null when absent. */
  readonly status: PostStatus | null;
  /** One for each platform on each profile, in the order of `profile_name`, then of `platforms`. */
  readonly destinations: readonly Destination[];
}

/**
 * A post on an account: the unit that is published, retried and recorded. Every override is already applied:
 * profile and platform over profile over platform over post.
 */
export interface Destination {
  readonly post: PostPath;
  readonly platform: PlatformId;
  readonly profile: ProfileName;
  /** The account in `mergecast.yml`. */
  readonly account: Account;
  readonly postType: PostType;
  /** Ready to send: line ends are `\n`, HTML comments are gone. Empty when there is none. */
  readonly caption: string;
  readonly media: readonly MediaItem[];
  readonly schedule: Schedule;
  /** The date as its author wrote it; null for `now` and for none. */
  readonly writtenDate: string | null;
  /** IANA zone of the post, else of the profile, else of the config; null when there is none anywhere. */
  readonly timezone: string | null;
  /** The platform's overrides without their prefix, as in front matter: `share_to_feed`, `cover_url`. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Media named by options, such as a cover: key is the option's name. */
  readonly optionMedia: Readonly<Record<string, MediaItem>>;
  /** Where its values are written, in front matter, that are not the post's own: `/profiles/my_brand/description`. */
  readonly overrides: readonly JsonPointer[];
  readonly allowDuplicate: boolean;
  /** Whether a person posts it by hand, asked by an issue at the due time; the platform is not called. */
  readonly handOff: boolean;
}

/** A post whose status is `completed`, read only as far as a plan shows it. */
export interface FinishedPost {
  readonly path: PostPath;
  readonly destinations: readonly FinishedDestination[];
  /** All that its front matter proves, where everything is a success; else nothing. */
  readonly proofs: readonly WrittenProof[];
}

/** A success as a file's `destinations` tell it; null for what they do not say. */
export interface WrittenProof {
  readonly platform: PlatformId;
  readonly profile: ProfileName;
  readonly postId: string | null;
  readonly postUrl: string | null;
  readonly isDeleted: boolean;
}

export interface FinishedDestination {
  readonly platform: PlatformId;
  readonly profile: ProfileName;
  readonly postType: PostType;
  /** Null where no date is written. */
  readonly scheduledAt: Instant | null;
}

/** What became of reading one file. `findings` may hold warnings beside a post. */
export type ReadPost =
  | { readonly kind: 'post'; readonly post: Post; readonly findings: readonly Finding[] }
  | { readonly kind: 'finished'; readonly post: Pick<FinishedPost, 'path' | 'destinations'> }
  | {
      readonly kind: 'invalid';
      readonly path: PostPath;
      readonly blob: string | null;
      readonly findings: readonly Finding[];
      /** What could still be read of it, so that a plan can list it. */
      readonly isDraft: boolean;
      readonly status: PostStatus | null;
      readonly destinations: readonly { readonly platform: PlatformId; readonly profile: ProfileName }[];
    };

/** `content/posts/a.md → instagram (my_brand)`: one phrase for messages. */
export function describeDestination(destination: Pick<Destination, 'post' | 'platform' | 'profile'>): string {
  return `${destination.post} → ${destination.platform} (${destination.profile})`;
}
