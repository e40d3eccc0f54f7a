import type { PlanState } from './plan.ts';
import type { PostVersion, Review, ReviewCounts, ReviewedDestination, ReviewedPost } from './review.ts';

/**
 * What merging means for a destination. `at_once`: it goes out as soon as it is merged. `held`: it is due or will be, and
 * something holds it back. `wrong`: not before it is mended.
 */
export type ReviewOutcome =
  | 'at_once'
  | 'scheduled'
  | 'held'
  | 'wrong'
  | 'missed'
  | 'failed'
  | 'in_doubt'
  | 'draft'
  | 'live';

const OUTCOMES: Readonly<Record<PlanState, ReviewOutcome>> = {
  due: 'at_once',
  upcoming: 'scheduled',
  deferred: 'held',
  paused: 'held',
  invalid: 'wrong',
  missed: 'missed',
  failed: 'failed',
  in_doubt: 'in_doubt',
  draft: 'draft',
  published: 'live',
};

export function outcomeOf({ state }: Pick<ReviewedDestination, 'state'>): ReviewOutcome {
  return OUTCOMES[state];
}

/** The gravest first: what a post with several destinations is sorted and counted by. */
const RANK: readonly ReviewOutcome[] = [
  'at_once',
  'wrong',
  'missed',
  'in_doubt',
  'failed',
  'scheduled',
  'held',
  'draft',
  'live',
];

/** Of the destination that matters most; null for a post that is removed. A file that cannot be read is wrong. */
export function outcomeOfPost({ after }: Pick<ReviewedPost, 'after'>): ReviewOutcome | null {
  return after === null ? null : gravest(after);
}

function gravest({ destinations }: PostVersion): ReviewOutcome {
  const found = new Set(destinations.map(outcomeOf));
  return RANK.find((each) => found.has(each)) ?? 'wrong';
}

export function countReview({ posts, findings }: Pick<Review, 'posts' | 'findings'>): ReviewCounts {
  const all = [...findings, ...posts.flatMap((each) => each.findings)];
  const having = (outcomes: readonly ReviewOutcome[]) =>
    posts.filter(({ after }) => after?.destinations.some((each) => outcomes.includes(outcomeOf(each)))).length;
  return {
    goingOut: having(['at_once', 'scheduled', 'held']),
    atOnce: having(['at_once']),
    errors: all.filter(({ severity }) => severity === 'error').length,
    warnings: all.filter(({ severity }) => severity === 'warning').length,
  };
}

/** Posts in the order in which a reviewer has to know of them: gravest outcome, then findings, then time, then path. */
export function byImportance(posts: readonly ReviewedPost[]): readonly ReviewedPost[] {
  return [...posts].sort(
    (a, b) => rankOf(a) - rankOf(b) || gravity(b) - gravity(a) || timeOf(a) - timeOf(b) || (a.path < b.path ? -1 : 1),
  );
}

function rankOf(post: ReviewedPost): number {
  const outcome = outcomeOfPost(post);
  return outcome === null ? RANK.indexOf('draft') : RANK.indexOf(outcome);
}

function gravity({ findings }: ReviewedPost): number {
  return findings.reduce((sum, { severity }) => sum + (severity === 'error' ? 100 : severity === 'warning' ? 1 : 0), 0);
}

function timeOf({ after, before }: ReviewedPost): number {
  const times = (after ?? before)?.destinations.flatMap(({ scheduledAt }) => scheduledAt ?? []) ?? [];
  return Math.min(...times, 8.64e15);
}
