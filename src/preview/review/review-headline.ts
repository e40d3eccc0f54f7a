import type { Review, ReviewedPost } from '../../domain/review.ts';
import { outcomeOf } from '../../domain/review-outcome.ts';
import { clip } from '../../support/clip.ts';
import { count } from '../../support/count.ts';
import { SEVERITY_ICONS } from './finding-lines.ts';
import type { PlacedFiles } from './places.ts';

/** The outcome in one line: `✅ 3 posts will go out, no problems`. */
export function reviewHeadline(review: Review): string {
  const { goingOut, atOnce, errors, warnings } = review.counts;
  const icon = errors > 0 ? SEVERITY_ICONS.error : warnings > 0 || atOnce > 0 ? SEVERITY_ICONS.warning : NOTHING_WRONG;
  const posts = goingOut === 0 ? nothing(review) : `${count(goingOut, 'post')} will go out${rush(goingOut, atOnce)}`;
  const problems = [
    ...(errors > 0 ? [count(errors, 'problem')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `${icon} ${[posts, ...(problems.length === 0 ? ['no problems'] : problems)].join(', ')}`;
}

const NOTHING_WRONG = '✅';

function rush(goingOut: number, atOnce: number): string {
  if (atOnce === 0) return '';
  return atOnce === goingOut ? ' on merging' : ` (${atOnce} on merging)`;
}

function nothing({ posts }: Review): string {
  return posts.length === 0 ? 'No post is added, changed or removed' : 'No post will go out';
}

const MOST_NAMED = 10;

/** Said loudly: what goes out on merging leaves no time to think again. */
export function atOnceAlert(
  posts: readonly ReviewedPost[],
  files: PlacedFiles,
  labelOf: (post: ReviewedPost) => string,
): string[] {
  const rushed = posts.filter(({ after }) => after?.destinations.some((each) => outcomeOf(each) === 'at_once'));
  if (rushed.length === 0) return [];
  const names = rushed.slice(0, MOST_NAMED).map((each) => files.link(clip(labelOf(each), 120), each.path));
  const more = rushed.length - names.length;
  const list = [...names, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
  const [verb, why] =
    rushed.length === 1 ? ['goes', 'Its time is past, or it says'] : ['go', 'Their time is past, or they say'];
  return [
    `> [!WARNING]\n> **${count(rushed.length, 'post')} ${verb} out as soon as this is merged:** ${list}. ${why} \`now\`.`,
  ];
}
