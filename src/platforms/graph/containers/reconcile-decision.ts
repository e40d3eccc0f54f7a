import { addMs, type Instant } from '../../../domain/instant.ts';
import type { FindResult } from '../../../domain/outcome.ts';
import { resendWhenOldEnough } from '../resend.ts';
import type { ContainerApi } from './container-api.ts';
import type { ContainerState } from './container-status.ts';
import type { ListingMatch } from './match-listing.ts';

/** What the platform told about an attempt. */
export interface Evidence {
  /** `NOT_FOUND`: the container is not seen, which proves nothing. */
  readonly container: ContainerState | 'NOT_FOUND';
  readonly listing: ListingMatch;
  readonly sentAt: Instant;
  readonly now: Instant;
}

/** How long to leave a container that is still being processed. */
const ASK_AGAIN_MS = 60_000;

/**
 * What the evidence proves:
 *
 * | container                 | listing has one | none              | several, or unseen |
 * | ------------------------- | --------------- | ----------------- | ------------------ |
 * | PUBLISHED                 | published       | published, no id  | published, no id   |
 * | FINISHED                  | published       | wait, then resend | unknown            |
 * | IN_PROGRESS               | wait            | wait              | wait               |
 * | ERROR, EXPIRED, NOT_FOUND | published       | unknown           | unknown            |
 */
export function decide(
  { container, listing, sentAt, now }: Evidence,
  { name, timing }: Pick<ContainerApi, 'name' | 'timing'>,
): FindResult {
  if (container === 'IN_PROGRESS') {
    return { kind: 'wait', askAgainAt: addMs(now, ASK_AGAIN_MS), reason: `${name} is still processing the media.` };
  }
  if (listing.kind === 'one') {
    const { id, permalink, publishedAt } = listing.media;
    return { kind: 'published', postId: id, postUrl: permalink, publishedAt };
  }
  if (container === 'PUBLISHED') return { kind: 'published', postId: null, postUrl: null, publishedAt: null };
  if (container === 'FINISHED' && listing.kind === 'none') {
    return resendWhenOldEnough(sentAt, now, timing.resendAfterMs.value);
  }
  return { kind: 'unknown', reason: `${name} ${CONTAINER_WORDS[container]}, and ${LISTING_WORDS[listing.kind]}.` };
}

const CONTAINER_WORDS = {
  FINISHED: 'says that the container is not published',
  ERROR: 'says that the container failed',
  EXPIRED: 'says that the container expired',
  NOT_FOUND: 'does not show the container, which proves nothing',
} as const;

const LISTING_WORDS = {
  none: "the account's recent posts hold none with this caption",
  unclear: "the account's recent posts do not tell which one it is",
  unseen: "the account's recent posts could not be read",
} as const;
