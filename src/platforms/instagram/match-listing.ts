import type { Attempt } from '../../domain/outcome.ts';
import { captionHash } from '../caption-hash.ts';
import type { ListedMedia } from './api-types.ts';
import type { InstagramHandle } from './handle.ts';
import { INSTAGRAM_TIMING } from './limits.ts';

/**
 * Whether an attempt is in the account's listing. `unclear`: several might be it, so none is taken. `unseen`: the
 * listing could not be read to its end, so that a miss proves nothing.
 */
export type ListingMatch =
  | { readonly kind: 'one'; readonly media: ListedMedia }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'unseen' };

/**
 * Recognises a post by its type, its caption and when it appeared. It must be unique, and never "the newest": that has
 * attached the wrong post to others (trypost #281).
 */
export function matchListing(
  items: readonly ListedMedia[],
  attempt: Attempt,
  mediaType: InstagramHandle['mediaType'],
): ListingMatch {
  const sameKind = items.filter(
    (item) => !attempt.knownPostIds.has(item.id) && isOfType(item, mediaType) && isInWindow(item, attempt, 'wide'),
  );
  const isByCaption = attempt.captionHash !== EMPTY_CAPTION && hasCaptions(items);
  const matches = isByCaption
    ? sameKind.filter((item) => captionHash(item.caption ?? '') === attempt.captionHash)
    : sameKind.filter((item) => isWithoutOtherCaption(item) && isInWindow(item, attempt, 'narrow'));
  const [media] = matches;
  if (media === undefined) return { kind: 'none' };
  return matches.length === 1 ? { kind: 'one', media } : { kind: 'unclear' };
}

const EMPTY_CAPTION = captionHash('');

/** Some logins do not get captions at all; then an absent caption says nothing. */
function hasCaptions(items: readonly ListedMedia[]): boolean {
  return items.some((item) => item.caption !== null);
}

/** A post that shows a caption is not the one without. */
function isWithoutOtherCaption(item: ListedMedia): boolean {
  return captionHash(item.caption ?? '') === EMPTY_CAPTION;
}

/** An answer that lacks the types cannot rule a post out. */
function isOfType(item: ListedMedia, mediaType: InstagramHandle['mediaType']): boolean {
  const listedAs = { IMAGE: 'IMAGE', VIDEO: 'VIDEO', REELS: 'VIDEO', CAROUSEL: 'CAROUSEL_ALBUM' }[mediaType];
  if (item.mediaType !== null && item.mediaType !== listedAs) return false;
  return item.productType === null || item.productType === (mediaType === 'REELS' ? 'REELS' : 'FEED');
}

function isInWindow({ publishedAt }: ListedMedia, { sentAt }: Attempt, width: 'wide' | 'narrow'): boolean {
  const { matchSkewMs, matchWindowMs, narrowWindowMs } = INSTAGRAM_TIMING;
  const beforeMs = width === 'wide' ? matchSkewMs.value : narrowWindowMs.value;
  const afterMs = width === 'wide' ? matchWindowMs.value : narrowWindowMs.value;
  return publishedAt >= sentAt - beforeMs && publishedAt <= sentAt + afterMs;
}
