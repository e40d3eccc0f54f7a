import { addMs, formatInstant } from '../../domain/instant.ts';
import { ADVICE } from '../advice.ts';
import { describeDuration } from '../describe-duration.ts';
import type { LintInput, Remark } from '../lint-input.ts';
import { accountName, byAccount, type Outgoing, outgoing } from '../outgoing.ts';

/** Two posts of one account that follow too closely. Overdue posts go out together whatever anybody wrote. */
export function checkGaps(input: LintInput): readonly Remark[] {
  const upcoming = outgoing(input).filter(({ at, scheduledAt }) => scheduledAt === null || at === scheduledAt);
  return [...byAccount(upcoming).values()].flatMap((posts) => {
    const inOrder = posts.toSorted((a, b) => a.at - b.at);
    return inOrder.flatMap((post, index) => {
      const previous = inOrder[index - 1];
      return previous === undefined ? [] : checkPair(previous, post, input);
    });
  });
}

function checkPair(earlier: Outgoing, later: Outgoing, { config, review }: LintInput): Remark[] {
  const { minSpacingMs } = config.schedule;
  const wantedMs = minSpacingMs || ADVICE.gapMs;
  const gapMs = later.at - earlier.at;
  if (gapMs >= wantedMs || earlier.post.path === later.post.path) return [];
  // What nobody touched is not the place to look.
  const isAboutEarlier = !review.isUnderReview(later.post.path) && review.isUnderReview(earlier.post.path);
  const [subject, other] = isAboutEarlier ? [earlier, later] : [later, earlier];
  const distance =
    gapMs === 0 ? 'at the same time as' : `${describeDuration(gapMs)} ${isAboutEarlier ? 'before' : 'after'}`;
  const rule =
    minSpacingMs === 0
      ? `Leave at least ${describeDuration(wantedMs)} between two of them.`
      : `schedule.min_spacing is ${describeDuration(wantedMs)}: ${later.post.path} waits until ${formatInstant(addMs(earlier.at, wantedMs))}.`;
  return [
    {
      rule: 'min_gap',
      file: subject.post.path,
      target: subject.destination,
      path: '/scheduled_date',
      code: 'GAP_TOO_SHORT',
      message: `This goes out ${distance} ${other.post.path}, to ${accountName(subject.destination)}. ${rule}`,
      hint: 'Move one of the two.',
    },
  ];
}
