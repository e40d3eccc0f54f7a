import { describeAcceptance, shouldBeOut } from '../domain/describe-acceptance.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import { isDueBy } from './publish-horizon.ts';
import type { PublishRun } from './publish-run.ts';
import { isOpenQuestion } from './reconcile.ts';
import { reportPause } from './report-pause.ts';

/**
 * Adds what a run does not touch but a person should hear of: invalid files, what waits beyond the horizon, what a platform
 * has and is to bring out, and what is in doubt.
 */
export function reportTheRest(planned: Plan, horizon: Instant, run: PublishRun): void {
  const { outcomes, ledger } = run;
  const now = run.environment.clock.now();
  for (const each of planned.destinations) {
    if (each.state === 'invalid') outcomes.addFailed(each, 'POST_INVALID', each.reason);
    if (each.state === 'deferred' && !isDueBy(each, horizon))
      outcomes.addDeferred(each, notBeforeOf(each), each.reason);
  }
  reportPause(planned, run);
  for (const record of ledger.all()) {
    if (isNewsOfAcceptance(record, run))
      outcomes.addDeferred(record, aheadOf(record, now), describeAcceptance(record, now));
  }
  // A claim that this run could not close is told by what became of it: published, say, but not recorded.
  for (const record of ledger.all()) {
    if (isOpenQuestion(record, run) && !(record.state === 'claimed' && outcomes.has(record))) {
      outcomes.addInDoubt(record, record.reason ?? 'It was claimed, and no outcome was recorded.');
    }
  }
}

function notBeforeOf({ hold, record }: PlannedDestination): Instant | null {
  return hold?.until ?? parseInstant(record?.not_before ?? '');
}

/** What this run handed over, and what should be out by now. What waits for its date was told when it was taken. */
function isNewsOfAcceptance(record: LedgerRecord, { environment }: PublishRun): boolean {
  if (record.state !== 'accepted') return false;
  return record.claim?.run === environment.runId || shouldBeOut(record, environment.clock.now());
}

function aheadOf(record: LedgerRecord, now: Instant): Instant | null {
  return shouldBeOut(record, now) ? null : parseInstant(record.publish_at ?? '');
}
