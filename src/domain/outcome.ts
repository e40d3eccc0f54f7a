import type { MergecastError } from './errors.ts';
import type { Instant } from './instant.ts';
import type { PreparedHandle } from './ledger-record.ts';
import type { PostType } from './post.ts';

/**
 * An error as a platform reported it, already sorted into one of our classes.
 * `platformCode` is what front matter and JSON show as `error_code` (36003); null when our own code says more.
 */
export interface PlatformError {
  readonly error: MergecastError;
  readonly platformCode: number | string | null;
}

/** What became of `prepare`. Repeating it is always safe. */
export type PrepareOutcome =
  | { readonly kind: 'ready'; readonly handle: PreparedHandle }
  /** The platform said no; a person must act. */
  | { readonly kind: 'rejected'; readonly error: PlatformError }
  /** Not now: rate limit, media still processing, a fault that passes. `handle` lets a later run go on. */
  | {
      readonly kind: 'deferred';
      readonly error: PlatformError;
      readonly notBefore: Instant | null;
      readonly handle?: PreparedHandle;
    };

/** What became of `publish`, the one call that cannot be repeated. */
export type PublishOutcome =
  | { readonly kind: 'published'; readonly postId: string; readonly publishedAt: Instant }
  /** One of several parts is out, and others are left: that is recorded before they are prepared. */
  | { readonly kind: 'partly'; readonly postId: string; readonly publishedAt: Instant }
  | ({ readonly kind: 'accepted' } & Acceptance)
  | { readonly kind: 'rejected'; readonly error: PlatformError }
  /** Surely not published; the handle stays good unless `handleIsSpent`. */
  | {
      readonly kind: 'deferred';
      readonly error: PlatformError;
      readonly notBefore: Instant | null;
      readonly handleIsSpent?: boolean;
    }
  /** Sent, and no trustworthy answer came. */
  | { readonly kind: 'unknown'; readonly error: PlatformError };

/** The platform has a post that is not out yet, and brings it out by itself; only `find` tells whether it did. */
export interface Acceptance {
  readonly postId: string;
  /** Its date, where the platform keeps it until then; the present where it only has to process it. */
  readonly publishAt: Instant;
}

/** What a run knows of a publish call that may or may not have landed. */
export interface Attempt {
  readonly handle: PreparedHandle;
  /** See `captionHash`. */
  readonly captionHash: string;
  readonly postType: PostType;
  /** When publish was sent, or the claim's instant where that is not known. */
  readonly sentAt: Instant;
  /** Ids the ledger already holds for this account: they are other posts. */
  readonly knownPostIds: ReadonlySet<string>;
  /** As what the platform took it, where it said so: the question is then what became of this very post. */
  readonly accepted?: Acceptance;
}

/** What asking the platform about an attempt gave. */
export type FindResult =
  /** It is live. `postId` is null when the platform says that, but not which. */
  | {
      readonly kind: 'published';
      readonly postId: string | null;
      readonly postUrl: string | null;
      readonly publishedAt: Instant | null;
    }
  /** The part that the handle is of is live, and others are left. */
  | {
      readonly kind: 'partly';
      readonly postId: string | null;
      readonly publishedAt: Instant | null;
    }
  /** The platform has it, and it is not out yet. */
  | ({ readonly kind: 'accepted' } & Acceptance)
  /** The platform took it and has given it up: what it says of the media, for instance. It will not come out. */
  | { readonly kind: 'rejected'; readonly error: PlatformError }
  /** Only of an accepted post: it is neither out nor waiting any more, surely. Not to be seen is not enough. */
  | { readonly kind: 'gone' }
  /** Surely not published, and this same handle may be sent again. Never said of an accepted post. */
  | { readonly kind: 'resendable' }
  /** Too early to tell; ask again. */
  | { readonly kind: 'wait'; readonly askAgainAt: Instant; readonly reason: string }
  /** Cannot be told from here; a person must say. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** What became of taking a post, or a part of one, off its platform. It can be repeated. */
export type RemoveOutcome =
  | { readonly kind: 'removed' }
  /** Gone, or not visible to this token: platforms do not say which. */
  | { readonly kind: 'unseen'; readonly error: PlatformError }
  /** Surely not removed by this call; the error says who can do something about it. */
  | { readonly kind: 'refused'; readonly error: PlatformError }
  /** Sent, and no trustworthy answer came. */
  | { readonly kind: 'unknown'; readonly error: PlatformError };

/** What became of taking an accepted post back. */
export type WithdrawOutcome =
  /** The platform does not have it any more, and it was not out. */
  | { readonly kind: 'withdrawn' }
  /** It is out, or so close to it that taking it back could delete what people have seen. */
  | { readonly kind: 'too_late' }
  /** Not now, or no trustworthy answer came: it may be repeated. */
  | { readonly kind: 'deferred'; readonly error: PlatformError };

/** What became of sending a follow-up. */
export type FollowUpOutcome =
  | { readonly kind: 'done'; readonly remoteId: string | null }
  /** The platform said no. */
  | { readonly kind: 'rejected'; readonly error: PlatformError }
  /** Surely not done. */
  | { readonly kind: 'deferred'; readonly error: PlatformError; readonly notBefore: Instant | null }
  /** Sent, and no trustworthy answer came. */
  | { readonly kind: 'unknown'; readonly error: PlatformError };

/** What asking the platform about a follow-up gave. */
export type FoundFollowUp =
  | { readonly kind: 'done'; readonly remoteId: string | null }
  /** Surely not there: it may be sent again. */
  | { readonly kind: 'absent' }
  /** Too early to tell. */
  | { readonly kind: 'wait'; readonly askAgainAt: Instant };
