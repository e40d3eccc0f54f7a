import type { Account } from '../domain/account.ts';
import type { AheadWindow } from '../domain/ahead-window.ts';
import type { ConfigError } from '../domain/errors.ts';
import type { Problem } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import type { FollowUp, LivePart, PreparedHandle } from '../domain/ledger-record.ts';
import type { MediaItem } from '../domain/media.ts';
import type { LimitedMedium } from '../domain/media-limits.ts';
import type {
  Attempt,
  FindResult,
  FollowUpOutcome,
  FoundFollowUp,
  PlatformError,
  PrepareOutcome,
  PublishOutcome,
  RemoveOutcome,
  WithdrawOutcome,
} from '../domain/outcome.ts';
import type { PlatformId } from '../domain/platform-id.ts';
import type { Destination } from '../domain/post.ts';
import type { PostLook } from '../domain/post-look.ts';
import type { PostingQuota } from '../domain/posting-quota.ts';
import type { Clock } from '../support/clock.ts';
import type { Log } from '../support/log.ts';
import type { AccountCare, AccountContext } from './account-care.ts';

/**
 * What a platform's folder provides. Expected outcomes are returned, bugs are thrown.
 *
 * An adapter never reads the environment, the system clock or the global `fetch`: all of it comes in the context.
 */
export interface PlatformAdapter {
  readonly id: PlatformId;
  /** Origin of the vendor's API for an account, such as `https://graph.facebook.com`: it may depend on the login. */
  apiOrigin(account: Account): string;
  /** Pure. Paths point into the post's front matter. Review, preview and publish all ask this. */
  check(destination: Destination): readonly Problem[];
  /** Pure. How the platform will show it, for the review and the preview. */
  look(destination: Destination): PostLook;
  /** What review counts the schedule against; null where the platform names no figure. A run asks the account itself. */
  readonly postingQuota: PostingQuota | null;
  /** Pure. What each medium of the destination can be made to fit, for `media fix`; the same data that `check` uses. */
  mediaLimits(destination: Destination): readonly LimitedMedium[];
  /** Whether the platform takes a medium's bytes: pure. What it does not take needs an address. */
  takesBytes(destination: Destination, item: MediaItem): boolean;
  /** Whether it is given the bytes even where the media host has an address: pure. Absent: never. */
  wantsBytes?(destination: Destination, item: MediaItem): boolean;
  /**
   * Uploads and containers; repeatable. `previous` is the handle an earlier run left, if it left one. A post of several
   * parts is prepared part by part: the one behind `context.liveParts`.
   */
  prepare(destination: Destination, previous: PreparedHandle | null, context: PublishContext): Promise<PrepareOutcome>;
  /** The one call that cannot be repeated; sent exactly once per invocation. Each part of a post has one of its own. */
  publish(handle: PreparedHandle, context: PublishContext): Promise<PublishOutcome>;
  /** Did it land? Reads only. Throws a `MergecastError` when the platform cannot be asked (token, rate, network). */
  find(attempt: Attempt, context: PublishContext): Promise<FindResult>;
  /**
   * Pure. Between which instants the platform takes a post ahead of its date and brings it out by itself; it is out of the
   * run's hands then. The end leaves time for preparing and sending. Null, or absent: never, a run sends it at its date.
   */
  aheadWindow?(destination: Destination): AheadWindow | null;
  /**
   * Takes back an accepted post that is not out: a run has noted in the ledger that it means to. Repeatable, and what is
   * gone already counts as withdrawn; looks before it deletes, so that nothing that is out is ever removed. Throws a `MergecastError` when the platform cannot be asked.
   * Absent: what was accepted comes out.
   */
  withdraw?(attempt: Attempt, context: PublishContext): Promise<WithdrawOutcome>;
  /** The public address of a published post. A follow-up: null when it cannot be had now; never throws for that. */
  permalink(postId: string, context: PublishContext): Promise<string | null>;
  /** Each call that publishing would make, for `--dry-run`: pure, without secrets. */
  describeCalls(destination: Destination, options: DescribeOptions): readonly DescribedCall[];
  /** What is done once a post is out, such as a first comment. Absent: nothing ever is. */
  readonly followUps?: FollowUpAdapter;
  /** For `delete`. Absent: posts cannot be taken off the platform from here. */
  readonly removal?: PostRemoval;
  /** For `doctor` and `token refresh`. Absent: the platform cannot be asked about its accounts yet. */
  readonly care?: AccountCare;
}

/**
 * What a platform does for a post that is out. A follow-up has a state, tries and a backoff of its own in the ledger, and
 * can neither fail nor repeat the post.
 */
export interface FollowUpAdapter {
  /** Pure. In the order in which they are done; the claim carries them, so that an edit does not change them. */
  plan(destination: Destination): readonly FollowUp[];
  /** Sent exactly once per invocation. */
  send(followUp: FollowUp, post: FollowedPost, context: PublishContext): Promise<FollowUpOutcome>;
  /** Was it done by an earlier send? Reads only. Throws a `MergecastError` when the platform cannot be asked. */
  find(followUp: FollowUp, post: FollowedPost, context: PublishContext): Promise<FoundFollowUp>;
}

/** How posts are taken off a platform. */
export interface PostRemoval {
  /** Pure. Why the account's login does not allow it, and what to do in its place; null: it does. */
  obstacle(account: Account): ConfigError | null;
  /** Takes off one post, or one part of a post. Killed at any point, it may be called again. */
  remove(postId: string, context: AccountContext): Promise<RemoveOutcome>;
}

/** The post that a follow-up belongs to. */
export interface FollowedPost {
  readonly postId: string;
  /** When the follow-up was last sent; what the platform lists may lag behind that. */
  readonly sentAt: Instant | null;
}

export interface PublishContext {
  readonly account: Account;
  readonly accessToken: string;
  /** Where the vendor's API is: `apiOrigin(account)`, or the environment's `MERGECAST_<PLATFORM>_API_URL`. */
  readonly apiOrigin: string;
  /** For example `v25.0`. */
  readonly graphApiVersion: string;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /**
   * For `publish`: true when this handle was sent before and nobody knows what became of it (`find` said `resendable`).
   * Then "not found" may mean "used up", and is not taken as a refusal. Absent: the handle is sent for the first time.
   */
  readonly isResend?: boolean;
  /** For `prepare`: the post's parts that are out, in order. They are left out of what is prepared. Absent: none. */
  readonly liveParts?: readonly LivePart[];
  /**
   * For `prepare`: the platform is to bring the post out by itself, then. The handle is good for that alone, and says so to
   * `publish`, which sends nothing when it is too late for it (`deferred`, `handleIsSpent`). Absent: a run sends it at its date.
   */
  readonly bringOutAt?: Instant;
  /**
   * Told when an answer says that the account has used up what it may, even an answer that was itself a success. Absent:
   * nobody listens.
   */
  readonly onThrottled?: (rest: { readonly until: Instant; readonly reason: string }) => void;
  /** Polling and waiting end here; work that is not done is deferred with its handle. */
  readonly deadline: Instant;
  readonly media: MediaResolver;
  /** Removes secrets from text; used when an error is built. */
  readonly redact: (text: string) => string;
}

/** Gives an adapter the media of a destination. */
export interface MediaResolver {
  /**
   * An HTTPS address that the platform can fetch, checked by fetching it once.
   * Throws `ContentError` or `TransientError` naming the file and what came back, without secrets.
   */
  url(item: MediaItem): Promise<string>;
  /** Whether bytes are the better way for a platform that takes them: the repository is private, for instance. */
  prefersBytes(item: MediaItem): Promise<boolean>;
  /** The bytes of a file of the repository, as they were merged. Throws `TransientError` when they cannot be had now. */
  bytes(item: MediaItem): Promise<MediaBytes>;
}

/** The bytes of a medium, which are never held whole. */
export interface MediaBytes {
  readonly sizeBytes: number;
  /** From an offset on; may be called again. */
  read(fromByte: number): AsyncIterable<Uint8Array>;
}

/** What a dry run knows in place of a context. */
export interface DescribeOptions {
  /** The address each medium and option medium would have, save those that are uploaded. */
  readonly mediaUrls: ReadonlyMap<MediaItem, string>;
  /** Media whose bytes would be uploaded; absent: none. */
  readonly uploads?: ReadonlySet<MediaItem>;
  /** For example `v25.0`. */
  readonly graphApiVersion: string;
  /** The platform is to bring it out by itself, then; absent: a run sends it at its date. */
  readonly bringOutAt?: Instant;
}

/** One line of a dry run. */
export interface DescribedCall {
  readonly method: 'GET' | 'POST';
  /** The vendor's own host for this call; absent: the API's. */
  readonly origin?: string;
  /** From the origin on: `/v25.0/17841400000000000/media`. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly why: string;
}

export type { AheadWindow, PlatformError };
