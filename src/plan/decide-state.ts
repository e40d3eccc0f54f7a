import { isClaimHeldByAnother } from '../domain/claim.ts';
import { type Config, pauseFor } from '../domain/config.ts';
import { describePause } from '../domain/describe-pause.ts';
import { formatInstant, type Instant, latenessSeconds, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { PlanState } from '../domain/plan.ts';
import type { Destination, Post } from '../domain/post.ts';
import { isRetryAsked } from '../domain/retry-asked.ts';

export const FINISHED_HISTORY = 'Its status says completed; the ledger has no record, so it is finished history.';

export interface StateInput {
  readonly post: Post;
  readonly destination: Destination;
  readonly record: LedgerRecord | null;
  readonly now: Instant;
  readonly config: Pick<Config, 'schedule' | 'paused'>;
  readonly runId: string;
}

export interface StateDecision {
  readonly state: PlanState;
  readonly reason: string;
  readonly latenessSeconds: number;
}

/** The ledger's word first, then the author's, then the calendar's. */
export function decideState(input: StateInput): StateDecision {
  return fromLedger(input) ?? fromAuthor(input) ?? fromCalendar(input);
}

function fromLedger(input: StateInput): StateDecision | null {
  const { record, post, runId, now } = input;
  if (record === null || isRetryAsked(record, post)) return null;
  switch (record.state) {
    case 'published':
      return decided('published', `Published at ${record.published_at ?? 'an unknown time'}.`, record.lateness_seconds);
    case 'claimed':
      return record.hand_off === undefined ? fromClaim(record, runId, now) : fromHandOffClaim(input, record);
    case 'handed_off':
      return decided('deferred', `Handed off: ${record.hand_off?.url ?? 'the issue is not known'}`);
    case 'in_doubt':
      return decided('in_doubt', record.reason ?? 'It was sent, and no trustworthy answer came.');
    case 'failed':
      return decided('failed', record.error_message ?? 'The platform refused it.');
    case 'missed':
      return decided('missed', record.reason ?? 'It was overdue by more than max_lateness.', record.lateness_seconds);
    case 'deferred':
      return null; // the author and the calendar still have a say
  }
}

function fromClaim({ claim }: LedgerRecord, runId: string, now: Instant): StateDecision {
  if (claim !== undefined && isClaimHeldByAnother(claim, runId, now)) {
    return decided('deferred', `Run ${claim.run} is publishing it; its claim holds until ${claim.expires_at}.`);
  }
  return decided('in_doubt', `Run ${claim?.run ?? 'unknown'} claimed it and recorded no outcome.`);
}

/** Opening an issue can be repeated, since a run looks for it first: there is no doubt to be had, and no being too late. */
function fromHandOffClaim(input: StateInput, { claim }: LedgerRecord): StateDecision {
  if (claim !== undefined && isClaimHeldByAnother(claim, input.runId, input.now)) {
    return decided('deferred', `Run ${claim.run} is handing it off; its claim holds until ${claim.expires_at}.`);
  }
  const asked = fromAuthor(input) ?? fromCalendar(input);
  return asked.state === 'missed' ? { ...asked, state: 'due' } : asked;
}

function fromAuthor({ post }: StateInput): StateDecision | null {
  switch (post.status) {
    case 'completed':
      return decided('published', FINISHED_HISTORY);
    case 'partially_failed':
    case 'failed':
      return decided('failed', `Its status says ${post.status}. Set it to scheduled to try again.`);
    case 'missed':
      return decided('missed', 'Its status says missed. Set a new scheduled_date and status: scheduled.');
    case 'skipped':
      return decided('draft', 'Its status says skipped.');
    case 'scheduled':
    case null:
      return post.isDraft ? decided('draft', 'It is a draft.') : null;
  }
}

function fromCalendar(input: StateInput): StateDecision {
  const { destination, now, config, record } = input;
  const scheduledAt = destination.schedule === 'now' ? now : destination.schedule;
  if (scheduledAt === null) return decided('draft', 'It has no date.');
  const late = latenessSeconds(scheduledAt, now);
  const pause = pauseFor(config, destination.profile, now);
  if (pause !== null) return decided('paused', describePause(pause), late);
  if (scheduledAt > now) return decided('upcoming', `Goes out at ${formatInstant(scheduledAt)}.`);
  if (now - scheduledAt > config.schedule.maxLatenessMs) {
    return decided('missed', `It was due at ${formatInstant(scheduledAt)}, longer ago than max_lateness allows.`, late);
  }
  const notBefore = record?.not_before === undefined ? null : parseInstant(record.not_before);
  if (record?.state === 'deferred' && notBefore !== null && notBefore > now) {
    return decided('deferred', record.reason ?? `Not before ${record.not_before}.`, late);
  }
  return decided('due', `Due since ${formatInstant(scheduledAt)}.`, late);
}

function decided(state: PlanState, reason: string, lateness = 0): StateDecision {
  return { state, reason, latenessSeconds: lateness };
}
