import type { ProfileName } from './account.ts';
import type { HandOff } from './hand-off.ts';
import type { PlatformId } from './platform-id.ts';
import type { PostPath } from './post.ts';

/**
 * What the ledger knows of one destination. `claimed` and `in_doubt` are open questions; `published` is final.
 *
 * - `deferred`: surely not published; comes back at `not_before`.
 * - `claimed`: a run is about to publish, or died doing so.
 * - `in_doubt`: publish was sent and no trustworthy answer came.
 * - `accepted`: the platform has it and brings it out by itself, at `publish_at`: it is never sent again.
 * - `handed_off`: a person was asked, in an issue, to post it by hand.
 * - `published`: the platform has it. `failed`: it was refused. `missed`: it was too late to send.
 */
export const LEDGER_STATES = [
  'deferred',
  'claimed',
  'in_doubt',
  'accepted',
  'handed_off',
  'published',
  'failed',
  'missed',
] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/** One JSON file of the ledger, as stored; instants are UTC ISO 8601. Its format is public and versioned. */
export interface LedgerRecord {
  readonly version: 1;
  readonly post: PostPath;
  readonly platform: PlatformId;
  readonly profile: ProfileName;
  readonly account_id: string;
  readonly state: LedgerState;
  readonly scheduled_at: string | null;
  /** Of account, media bytes and caption: the same again is a duplicate. */
  readonly content_hash: string;
  /** The git object id of the post's file when this was recorded: tells an edit from a revert. */
  readonly post_blob: string | null;
  /** Of what people had written then, our own fields apart: tells their edit from our write-back. */
  readonly post_revision?: string;
  /** Tries that reached the platform and did not publish. */
  readonly attempts: number;
  /** Work that a later run can go on with, such as a container still processing. The adapter's own shape. */
  readonly prepared?: PreparedHandle;
  readonly claim?: Claim;
  /**
   * Parts of the post that are out, in order, where it has several: stories of one file, a chain. They are never sent
   * again, whatever the file says later: what is left begins behind them. Absent: none.
   */
  readonly parts?: readonly LivePart[];
  /**
   * When the platform brings it out by itself: what is prepared, claimed or accepted is made for that. Of what it only has
   * to process, when it took it. Absent: a run sends it at its date.
   */
  readonly publish_at?: string;
  /** Beside `publish_at` of a date ahead: of all that is sent, options included. Tells an edit of what is handed over. */
  readonly handed_over_hash?: string;
  /** A run means to take back what was accepted, and may have done so: written before the platform is asked to. */
  readonly withdrawal?: { readonly run: string; readonly at: string };
  /** As what the platform had it before it was taken back: a listing that lags may still show these. */
  readonly withdrawn_ids?: readonly string[];
  /** What is to be done once the post is out, such as a first comment, from the claim on. Absent: nothing. */
  readonly follow_ups?: readonly FollowUpRecord[];
  /** Set for what a person posts by hand: the platform is never called for this record. */
  readonly hand_off?: HandOff;
  readonly not_before?: string;
  /**
   * When a person asked for it to be sent after all. Until then it does not count as late, and what the file says of an
   * earlier failure does not hold it back.
   */
  readonly retry_at?: string;
  /** When a person said that it is published; absent where the platform did. */
  readonly told_at?: string;
  /** The path under which this was recorded, where its file has been renamed since. */
  readonly moved_from?: PostPath;
  readonly reason?: string;
  readonly error_code?: number | string;
  readonly error_message?: string;
  readonly post_id?: string | null;
  readonly post_url?: string | null;
  readonly published_at?: string;
  readonly lateness_seconds?: number;
  /** From just before the first call that takes the post off its platform until all of it is off. Absent: nobody asked. */
  readonly deletion?: Deletion;
  /** When the post was taken off. It stays `published`: it was, and so is never sent again. */
  readonly deleted_at?: string;
  readonly updated_at: string;
}

/** The durable note that a run is about to publish. */
export interface Claim {
  readonly run: string;
  readonly at: string;
  /** Until then only `run` goes on with it. */
  readonly expires_at: string;
  /** Of the normalised caption: recognises the post in the account's listing. */
  readonly caption_hash: string;
  /** The commit the post was read from. */
  readonly commit: string | null;
  /** What is sent, covers included; absent in records of releases before this was kept. */
  readonly media?: readonly ClaimedMedium[];
  /** When the publish call was last sent; absent until then as far as the ledger knows. */
  readonly sent_at?: string;
}

/** A file by the object id of its bytes in that commit, or an address as its author wrote it. */
export type ClaimedMedium =
  | {
      /** From the repository's root, with `/`, after resolving links. */
      readonly path: string;
      /** Git's object id. */
      readonly blob: string;
      /** Of a file in Git LFS, whose blob is only a pointer: the SHA-256 of its bytes, in hex. */
      readonly sha256?: string;
    }
  | { readonly url: string };

/** How far taking a post off its platform has come. */
export interface Deletion {
  readonly asked_at: string;
  /** Ids of parts that are surely gone. */
  readonly gone: readonly string[];
  /** The part that may be gone: its deletion was about to be sent, and no trustworthy answer came. Absent: none. */
  readonly asked?: string;
}

/** A part of a post that is out. */
export interface LivePart {
  /** Null: it is live, but the platform did not say as which post. */
  readonly post_id: string | null;
  readonly published_at: string;
}

/**
 * One follow-up of a post, with a state of its own: nothing that becomes of it changes what became of the post.
 *
 * - `open`: to be done, from `not_before` on. `claimed`: a run is doing it, or died doing so.
 * - `done`: the platform has it. `failed`: it was refused, or tried too often.
 */
export interface FollowUpRecord extends FollowUp {
  readonly state: 'open' | 'claimed' | 'done' | 'failed';
  /** Tries that did not do it. */
  readonly attempts: number;
  readonly claim?: FollowUpClaim;
  /** When it was last sent without a trustworthy answer: the platform is asked before it is sent again. */
  readonly sent_at?: string;
  readonly not_before?: string;
  readonly remote_id?: string | null;
  readonly reason?: string;
}

/** What a follow-up is: plain JSON, without secrets. */
export interface FollowUp {
  /** In the words of people: `first comment`. */
  readonly kind: string;
  /** Meaningful to the adapter alone. */
  readonly content: Readonly<Record<string, unknown>>;
}

/** The durable note that a run is about to do a follow-up. */
export interface FollowUpClaim {
  readonly run: string;
  readonly at: string;
  /** Until then only `run` goes on with it. */
  readonly expires_at: string;
}

/** An adapter's durable handle on prepared work: plain JSON, no secrets, meaningful to that adapter alone. */
export type PreparedHandle = Readonly<Record<string, unknown>>;

/** Where a record lives in its profile's ledger, and its name in maps. */
export function ledgerPath(key: { readonly platform: PlatformId; readonly post: PostPath }): string {
  return `${key.platform}/${key.post}.json`;
}
