import { type AccountPause, restEndsAt } from '../domain/account-pause.ts';
import type { AheadWindow } from '../domain/ahead-window.ts';
import { isClaimHeldByAnother } from '../domain/claim.ts';
import { type Config, pauseFor } from '../domain/config.ts';
import { describeAcceptance, shouldBeOut } from '../domain/describe-acceptance.ts';
import { describePause } from '../domain/describe-pause.ts';
import { describePublished } from '../domain/describe-published.ts';
import { formatInstant, type Instant, latenessSeconds, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Hold, PlanState } from '../domain/plan.ts';
import { PLATFORM_NAMES } from '../domain/platform-id.ts';
import type { Destination, Post } from '../domain/post.ts';
import { isRetryAsked } from '../domain/retry-asked.ts';
import { whyTakeBack } from './why-take-back.ts';

export const FINISHED_HISTORY = 'Its status says completed; the ledger has no record, so it is finished history.';

export interface StateInput {
  readonly post: Post;
  readonly destination: Destination;
  readonly record: LedgerRecord | null;
  /** The last rest that the platform asked of the account, over or not. */
  readonly accountPause: AccountPause | null;
  /** When its platform takes it ahead of its date; null: never. */
  readonly aheadWindow: AheadWindow | null;
  readonly now: Instant;
  readonly config: Pick<Config, 'schedule' | 'paused'>;
  readonly runId: string;
}

export interface StateDecision {
  readonly state: PlanState;
  readonly reason: string;
  readonly latenessSeconds: number;
  /** See `PlannedDestination`. */
  readonly hold: Hold | null;
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
      return decided('published', describePublished(record), record.lateness_seconds);
    case 'claimed':
      return record.hand_off === undefined ? fromClaim(record, runId, now) : fromHandOffClaim(input, record);
    case 'handed_off':
      return decided('deferred', `Handed off: ${record.hand_off?.url ?? 'the issue is not known'}`);
    case 'in_doubt':
      return decided('in_doubt', record.reason ?? 'It was sent, and no trustworthy answer came.');
    case 'accepted':
      return fromAcceptance(input, record);
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

/** Whatever its author says now, it comes out unless a run takes it back before. */
function fromAcceptance({ post, destination, config, now }: StateInput, record: LedgerRecord): StateDecision {
  const why = shouldBeOut(record, now) ? null : whyTakeBack({ post, destination, record, config });
  const takenBack = why === null ? '' : ` The next run takes it back. ${why}`;
  return decided('upcoming', `${describeAcceptance(record, now)}${takenBack}`);
}

/** Opening an issue can be repeated, since a run looks for it first: there is no doubt to be had, and no being too late. */
function fromHandOffClaim(input: StateInput, { claim }: LedgerRecord): StateDecision {
  if (claim !== undefined && isClaimHeldByAnother(claim, input.runId, input.now)) {
    return decided('deferred', `Run ${claim.run} is handing it off; its claim holds until ${claim.expires_at}.`);
  }
  const asked = fromAuthor(input) ?? fromCalendar(input);
  return asked.state === 'missed' ? { ...asked, state: 'due' } : asked;
}

/** What a person asked the ledger for outweighs what the file still says of the failure before it. */
function fromAuthor({ post, record }: StateInput): StateDecision | null {
  switch (statusThatCounts(post, record)) {
    case 'completed':
      return decided('published', FINISHED_HISTORY);
    case 'partially_failed':
    case 'failed':
      return decided('failed', `Its status says ${post.status}. Set it to scheduled to try again.`);
    case 'missed':
      return decided(
        'missed',
        'Its status says missed. Set a new scheduled_date and status: scheduled, or use mergecast retry.',
      );
    case 'skipped':
      return decided('draft', 'Its status says skipped.');
    case 'scheduled':
    case null:
      return post.isDraft ? decided('draft', 'It is a draft.') : null;
  }
}

function statusThatCounts({ status }: Post, record: LedgerRecord | null): Post['status'] {
  const isFailure = status === 'failed' || status === 'partially_failed' || status === 'missed';
  return isFailure && retryAt(record) !== null ? null : status;
}

function retryAt(record: LedgerRecord | null): Instant | null {
  return record?.state === 'deferred' ? parseInstant(record.retry_at ?? '') : null;
}

function fromCalendar(input: StateInput): StateDecision {
  const { destination, now, config } = input;
  const scheduledAt = destination.schedule === 'now' ? now : destination.schedule;
  if (scheduledAt === null) return decided('draft', 'It has no date.');
  const late = latenessSeconds(scheduledAt, now);
  const pause = pauseFor(config, destination.profile, now);
  if (pause !== null) return decided('paused', describePause(pause), late);
  const hold = holdOn(input);
  if (scheduledAt > now) return upcoming(scheduledAt, hold, input);
  if (now - Math.max(scheduledAt, retryAt(input.record) ?? 0) > config.schedule.maxLatenessMs) {
    return decided('missed', `It was due at ${formatInstant(scheduledAt)}, longer ago than max_lateness allows.`, late);
  }
  if (hold !== null) return decided('deferred', hold.reason, late, hold);
  return decided('due', `Due since ${formatInstant(scheduledAt)}.`, late);
}

type ExplainedHold = Hold & { readonly reason: string };

/** What keeps it from going out now: its account rests, or its own last try asked for a pause. The longer one counts. */
function holdOn({ record, accountPause, destination, now }: StateInput): ExplainedHold | null {
  const restEnds = restEndsAt(accountPause, destination.account, now);
  const rest: ExplainedHold | null =
    restEnds === null || accountPause === null ? null : { kind: 'rest', until: restEnds, reason: accountPause.reason };
  const ownEnds = record?.state === 'deferred' ? parseInstant(record.not_before ?? '') : null;
  if (ownEnds === null || ownEnds <= now || (rest !== null && rest.until >= ownEnds)) return rest;
  return { kind: 'retry', until: ownEnds, reason: record?.reason ?? `Not before ${formatInstant(ownEnds)}.` };
}

function upcoming(scheduledAt: Instant, hold: ExplainedHold | null, input: StateInput): StateDecision {
  if (hold === null || hold.until <= scheduledAt) {
    return decided('upcoming', `Goes out at ${formatInstant(scheduledAt)}.${handedOver(input)}`);
  }
  return decided('upcoming', `Goes out at ${formatInstant(hold.until)}. ${hold.reason}`, 0, hold);
}

/** Who brings it out, where that is not a run; said as long as there is time for it. */
function handedOver({ aheadWindow, destination, now }: StateInput): string {
  if (aheadWindow === null || aheadWindow.until <= now) return '';
  const when = aheadWindow.from <= now ? 'The next run' : `From ${formatInstant(aheadWindow.from)} on a run`;
  return ` ${when} hands it over to ${PLATFORM_NAMES[destination.platform]}, which brings it out by itself.`;
}

function decided(state: PlanState, reason: string, lateness = 0, hold: Hold | null = null): StateDecision {
  return { state, reason, latenessSeconds: lateness, hold };
}
