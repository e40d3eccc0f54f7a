import { accountKey } from '../domain/account.ts';
import type { ContentTree } from '../domain/content-tree.ts';
import { formatInstant, type Instant } from '../domain/instant.ts';
import type { ClaimedMedium, LedgerRecord, PreparedHandle } from '../domain/ledger-record.ts';
import type { Destination, Post } from '../domain/post.ts';
import type { RecordBase } from '../ledger/records.ts';
import { adapterFor } from '../platforms/registry.ts';
import { contentHash } from '../support/content-hash.ts';
import { mediaIdentity } from './media-identity.ts';

/** A destination that a run is to publish. */
export interface DueDestination {
  readonly post: Post;
  readonly destination: Destination;
  readonly base: RecordBase;
  /** What is sent, as the claim remembers it. */
  readonly media: readonly ClaimedMedium[];
  /** The instant it goes out; with `lookahead` that may still be ahead. */
  readonly publishAt: Instant;
  /** Whether it is handed over at once, for the platform to bring it out at that instant. */
  readonly isAhead: boolean;
  readonly record: LedgerRecord | null;
}

/** What the ledger will say of a destination, whatever becomes of it. */
export async function recordBaseOf(post: Post, destination: Destination, tree: ContentTree): Promise<RecordBase> {
  const { schedule, account, caption } = destination;
  const media = await Promise.all(destination.media.map((item) => mediaIdentity(item, tree)));
  return {
    post: post.path,
    platform: destination.platform,
    profile: destination.profile,
    account_id: account.accountId,
    scheduled_at: typeof schedule === 'number' ? formatInstant(schedule) : null,
    content_hash: contentHash({ accountId: account.accountId, caption, media }),
    post_blob: post.blob,
    post_revision: post.revision,
  };
}

/** How a destination is to go out. */
export interface Way {
  readonly record: LedgerRecord | null;
  /** When the platform is to bring it out by itself, and the hash of what it is handed; null: a run sends it. */
  readonly ahead: { readonly bringOutAt: Instant; readonly hash: string } | null;
}

/**
 * The same with what only a destination that is to be published has: the parts of it that are out, as what it was taken
 * back, what is to follow it, and how it goes out.
 */
export function toPublish(base: RecordBase, destination: Destination, { record, ahead }: Way): RecordBase {
  const followUps = adapterFor(destination.platform)?.followUps?.plan(destination) ?? [];
  const follow_ups = followUps.map((each) => ({ ...each, state: 'open', attempts: 0 }) as const);
  return {
    ...base,
    ...(record?.parts === undefined ? {} : { parts: record.parts }),
    ...(record?.withdrawn_ids === undefined ? {} : { withdrawn_ids: record.withdrawn_ids }),
    ...(ahead === null ? {} : { publish_at: formatInstant(ahead.bringOutAt), destination_hash: ahead.hash }),
    follow_ups,
  };
}

/** What an earlier run prepared is good only for the very same post, to be brought out by the same one, then. */
export function previousHandle({ record, base }: DueDestination): PreparedHandle | null {
  const isSame = record?.content_hash === base.content_hash && record.post_blob === base.post_blob;
  return isSame && record.publish_at === base.publish_at ? (record.prepared ?? null) : null;
}

/** States in which the same content is, or may be, on the account already. */
const TAKEN = new Set(['published', 'claimed', 'in_doubt', 'accepted', 'handed_off']);

/** The record of another post that put the same media and caption on the same account, if there is one. */
export function findDuplicate(base: RecordBase, records: Iterable<LedgerRecord>): LedgerRecord | null {
  for (const record of records) {
    if (record.content_hash !== base.content_hash || !(TAKEN.has(record.state) || record.parts)) continue;
    if (record.post !== base.post && accountKey(record) === accountKey(base)) return record;
  }
  return null;
}
