import { IANAZone } from 'luxon';
import type { Review } from '../../domain/review.ts';
import { validatePullRequestReview } from '../../generated/validate-pull-request-review.js';

export type ParsedReview =
  | { readonly kind: 'review'; readonly review: Review }
  /** One sentence; it holds nothing of what was read. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * A review that somebody else has written, such as the run of a fork: JSON in, and a review or nothing comes out. Its texts
 * are still a stranger's; whoever shows them escapes them.
 */
export function parseReview(value: unknown): ParsedReview {
  if (!validatePullRequestReview(value)) {
    const [error] = validatePullRequestReview.errors ?? [];
    return refused(`it is not a review of version 1 (${error?.keyword ?? 'shape'} at ${placeOf(error?.instancePath)})`);
  }
  const review = value as unknown as Review;
  const zones = review.posts.flatMap(({ before, after }) =>
    [before, after].flatMap((version) => version?.destinations.flatMap(({ timezone }) => timezone ?? []) ?? []),
  );
  if (!zones.every((zone) => IANAZone.isValidZone(zone))) return refused('it names a time zone that does not exist');
  return { kind: 'review', review };
}

function refused(why: string): ParsedReview {
  return { kind: 'refused', reason: `The review cannot be used: ${why}.` };
}

/** Names of our own and numbers: a name that the writer made up is not repeated. */
function placeOf(path = ''): string {
  return /^[\w/]{0,200}$/.test(path) && path !== '' ? path : 'its top';
}
