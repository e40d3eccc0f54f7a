import { formatInstant } from '../../domain/instant.ts';
import type { PlannedDestination } from '../../domain/plan.ts';
import { describeDuration } from '../describe-duration.ts';
import type { LintInput, Remark } from '../lint-input.ts';
import { type Outgoing, outgoing } from '../outgoing.ts';

/** Times that surprise: in the past, at once, very soon, very late. */
export function checkDates(input: LintInput): readonly Remark[] {
  return [
    ...outgoing(input).flatMap((each) => checkDate(each, input)),
    ...input.plan.destinations.flatMap((planned) => checkMissed(planned, input)),
  ];
}

type Said = Pick<Remark, 'rule' | 'code' | 'message' | 'hint'>;

function checkDate({ post, destination, scheduledAt }: Outgoing, input: LintInput): Remark[] {
  const { now, config, review } = input;
  const isNew = review.isUnderReview(post.path);
  const said = scheduledAt === null ? (isNew ? AT_ONCE : null) : judge(scheduledAt - now, isNew, config.schedule);
  return said === null ? [] : [{ ...said, file: post.path, target: destination, path: '/scheduled_date' }];
}

function judge(aheadMs: number, isNew: boolean, schedule: LintInput['config']['schedule']): Said | null {
  if (aheadMs > schedule.maxHorizonMs) return tooFar(aheadMs, schedule.maxHorizonMs);
  if (!isNew) return null;
  if (aheadMs <= 0) return past(-aheadMs);
  return aheadMs < schedule.minLeadTimeMs ? tooSoon(aheadMs, schedule.minLeadTimeMs) : null;
}

const AT_ONCE: Said = {
  rule: 'now',
  code: 'DATE_NOW',
  message: 'This goes out as soon as it is merged: it says scheduled_date: now.',
  hint: null,
};

function past(overdueMs: number): Said {
  return {
    rule: 'past_date',
    code: 'DATE_PAST',
    message: `THIS GOES OUT AS SOON AS IT IS MERGED: its date passed ${describeDuration(overdueMs)} ago.`,
    hint: 'Write a later date if that is not meant; scheduled_date: now says that it is.',
  };
}

function tooSoon(aheadMs: number, leadMs: number): Said {
  return {
    rule: 'lead_time',
    code: 'LEAD_TIME_SHORT',
    message: `This is due in ${describeDuration(aheadMs)}. schedule.min_lead_time asks for ${describeDuration(leadMs)}, for review, the merge and the next run.`,
    hint: 'Merge soon, or write a later date: what is merged late goes out late.',
  };
}

function tooFar(aheadMs: number, horizonMs: number): Said {
  return {
    rule: 'horizon',
    code: 'HORIZON_EXCEEDED',
    message: `This is due in ${describeDuration(aheadMs)}, further ahead than schedule.max_horizon (${describeDuration(horizonMs)}).`,
    hint: 'Check the year, or raise schedule.max_horizon.',
  };
}

/** Too late to be sent, and nothing has recorded that yet. */
function checkMissed(
  { post, destination, state, record, scheduledAt }: PlannedDestination,
  input: LintInput,
): Remark[] {
  if (state !== 'missed' || record !== null || destination === null || scheduledAt === null) return [];
  if (input.posts.get(post)?.status === 'missed') return [];
  const { maxLatenessMs } = input.config.schedule;
  return [
    {
      rule: 'past_date',
      file: post,
      target: destination,
      path: '/scheduled_date',
      code: 'DATE_PAST',
      message: `THIS WILL NOT BE SENT: it was due at ${formatInstant(scheduledAt)}, longer ago than schedule.max_lateness (${describeDuration(maxLatenessMs)}). The next run marks it missed.`,
      hint: 'Write a later date.',
    },
  ];
}
