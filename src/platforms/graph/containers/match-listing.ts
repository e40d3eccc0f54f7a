import type { Attempt } from '../../../domain/outcome.ts';
import { captionHash } from '../../caption-hash.ts';
import type { ContainerApi, ListedPost } from './container-api.ts';

/**
 * Whether an attempt is in the account's listing. `unclear`: several might be it, so none is taken. `unseen`: the
 * listing could not be read to its end, so that a miss proves nothing.
 */
export type ListingMatch =
  | { readonly kind: 'one'; readonly media: ListedPost }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'unseen' };

/**
 * Recognises a post by its type, its caption and when it appeared. It must be unique, and never "the newest": that has
 * attached the wrong post to others (trypost #281).
 */
export function matchListing(
  items: readonly ListedPost[],
  { attempt, mediaType }: { readonly attempt: Attempt; readonly mediaType: string },
  api: Pick<ContainerApi, 'isListedAs' | 'timing'>,
): ListingMatch {
  const isInWindow = windowOf(attempt, api.timing);
  const sameKind = items.filter(
    (item) => !attempt.knownPostIds.has(item.id) && api.isListedAs(item, mediaType) && isInWindow(item, 'wide'),
  );
  const isByCaption = attempt.captionHash !== EMPTY_CAPTION && hasCaptions(items);
  const matches = isByCaption
    ? sameKind.filter((item) => captionHash(item.caption ?? '') === attempt.captionHash)
    : sameKind.filter((item) => isWithoutOtherCaption(item) && isInWindow(item, 'narrow'));
  const [media] = matches;
  if (media === undefined) return { kind: 'none' };
  return matches.length === 1 ? { kind: 'one', media } : { kind: 'unclear' };
}

const EMPTY_CAPTION = captionHash('');

/** Some logins do not get captions at all; then an absent caption says nothing. */
function hasCaptions(items: readonly ListedPost[]): boolean {
  return items.some((item) => item.caption !== null);
}

/** A post that shows a caption is not the one without. */
function isWithoutOtherCaption(item: ListedPost): boolean {
  return captionHash(item.caption ?? '') === EMPTY_CAPTION;
}

function windowOf({ sentAt }: Attempt, { matchSkewMs, matchWindowMs, narrowWindowMs }: ContainerApi['timing']) {
  return ({ publishedAt }: ListedPost, width: 'wide' | 'narrow'): boolean => {
    const beforeMs = width === 'wide' ? matchSkewMs.value : narrowWindowMs.value;
    const afterMs = width === 'wide' ? matchWindowMs.value : narrowWindowMs.value;
    return publishedAt >= sentAt - beforeMs && publishedAt <= sentAt + afterMs;
  };
}
