import type { Attempt, FindResult } from '../../domain/outcome.ts';
import { resendWhenOldEnough } from '../graph/resend.ts';
import { pause } from '../http/repeat.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { findKeptPost } from './find-kept-post.ts';
import type { PageHandle } from './handle.ts';
import { LISTING_FIELDS, type ListedPost, readListedPost } from './listed-post.ts';
import { firstMoment, matchPost, type PostMatch } from './match-post.ts';
import { readWhole, type WholeListing } from './read-whole.ts';
import { FACEBOOK_TIMING } from './timing.ts';

/** A fresh post may take a moment to be listed. */
const LISTING_WAITS_MS = [5000, 15_000] as const;

/**
 * Looks for a text, a link or photos in the Page's own listings: they came with one call, and nothing else can be asked. Not there
 * is proof only where all of it could be read, and when the call is old enough.
 */
export async function findFeedPost(attempt: Attempt, handle: PageHandle, context: PublishContext): Promise<FindResult> {
  if (attempt.accepted !== undefined) return findKeptPost(attempt.accepted, context);
  const found = await lookUntilSeen(attempt, handle, context);
  switch (found.kind) {
    case 'kept':
      return { kind: 'accepted', postId: found.post.id, publishAt: handle.bringOutAt ?? attempt.sentAt };
    case 'one': {
      const { id, permalink, createdAt } = found.post;
      return { kind: 'published', postId: id, postUrl: permalink, publishedAt: createdAt };
    }
    case 'none':
      return resendWhenOldEnough(attempt.sentAt, context.clock.now(), FACEBOOK_TIMING.resendAfterMs.value);
    case 'unclear':
      return { kind: 'unknown', reason: "The Page's recent posts do not tell which one it is." };
    case 'unseen':
      return { kind: 'unknown', reason: "The Page's recent posts could not all be read." };
  }
}

type Found =
  | PostMatch
  /** Facebook has it and waits for its date. */
  | { readonly kind: 'kept'; readonly post: ListedPost }
  /** The listing could not be read to its end, so that a miss proves nothing. */
  | { readonly kind: 'unseen' };

async function lookUntilSeen(attempt: Attempt, handle: PageHandle, context: PublishContext): Promise<Found> {
  let found = await look(attempt, handle, context);
  const isFresh = context.clock.now() - attempt.sentAt < FACEBOOK_TIMING.resendAfterMs.value;
  for (const waitMs of isFresh ? LISTING_WAITS_MS : []) {
    if (found.kind !== 'none' || (await pause(waitMs, context)) !== 'over') return found;
    found = await look(attempt, handle, context);
  }
  return found;
}

async function look(attempt: Attempt, handle: PageHandle, context: PublishContext): Promise<Found> {
  if (handle.bringOutAt !== null) {
    const waiting = await readWhole('scheduled_posts', { fields: LISTING_FIELDS }, context);
    const match = matchIn(waiting, handle, attempt, context);
    if (match.kind === 'one') return { ...match, kind: 'kept' };
    if (match.kind !== 'none') return match;
  }
  const since = String(Math.floor(firstMoment(handle, attempt.sentAt) / 1000));
  const listing = await readWhole('published_posts', { fields: LISTING_FIELDS, since }, context);
  return matchIn(listing, handle, attempt, context);
}

function matchIn(
  { items, isWhole }: WholeListing,
  handle: PageHandle,
  attempt: Attempt,
  { apiOrigin }: PublishContext,
): Found {
  const posts = items.map((item) => readListedPost(item, apiOrigin));
  const readable = posts.filter((post) => post !== null);
  const match = matchPost(readable, handle, attempt);
  // What cannot be read might be it.
  const isAllRead = isWhole && readable.length === posts.length;
  return isAllRead || match.kind === 'unclear' ? match : { kind: 'unseen' };
}
