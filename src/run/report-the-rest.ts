import { type Instant, parseInstant } from '../domain/instant.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import type { PublishRun } from './publish-run.ts';
import { isOpenQuestion } from './reconcile.ts';
import { reportPause } from './report-pause.ts';

/** Adds what a run does not touch but a person should hear of: invalid files, what waits, and what is in doubt. */
export function reportTheRest(planned: Plan, run: PublishRun): void {
  const { outcomes, ledger } = run;
  for (const each of planned.destinations) {
    if (each.state === 'invalid') outcomes.addFailed(each, 'POST_INVALID', each.reason);
    if (each.state === 'deferred') outcomes.addDeferred(each, notBeforeOf(each), each.reason);
  }
  reportPause(planned, run);
  for (const record of ledger.all()) {
    if (isOpenQuestion(record, run)) {
      outcomes.addInDoubt(record, record.reason ?? 'It was claimed, and no outcome was recorded.');
    }
  }
}

function notBeforeOf({ record }: PlannedDestination): Instant | null {
  return parseInstant(record?.not_before ?? '');
}
