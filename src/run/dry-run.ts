import { formatInstant, type Instant } from '../domain/instant.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import type { Destination } from '../domain/post.ts';
import type { WouldPublishRow } from '../domain/reports.ts';
import { describeCalls } from './describe-calls.ts';
import { describeHandOff } from './hand-off/describe-hand-off.ts';
import { isHandOff } from './hand-off/is-hand-off.ts';
import { bringOutAtOf, isTakenAhead } from './hand-over-ahead.ts';
import type { OpenedRun } from './open-publish-run.ts';
import { isDueBy } from './publish-horizon.ts';
import { reportTheRest } from './report-the-rest.ts';
import type { PublishResult } from './results.ts';

/** What a run would do now: each call it would make, without secrets and without making one. */
export async function describeDryRun(run: OpenedRun, planned: Plan): Promise<PublishResult> {
  for (const each of planned.destinations) {
    if ((isDueBy(each, planned.now) || isTakenAhead(each, planned.now)) && each.destination !== null) {
      run.outcomes.wouldPublish.push(await describe(each, each.destination, planned.now, run));
    }
    if (each.state === 'missed' && each.record === null && each.latenessSeconds > 0) {
      run.outcomes.addMissed(each, each.scheduledAt, each.latenessSeconds);
    }
  }
  reportTheRest(planned, planned.now, run);
  return { report: run.outcomes.report(true, null), exitCode: run.outcomes.exitCode(), notes: run.outcomes.notes };
}

async function describe(
  each: PlannedDestination,
  destination: Destination,
  now: Instant,
  run: OpenedRun,
): Promise<WouldPublishRow> {
  return {
    post: each.post,
    platform: each.platform,
    profile: each.profile,
    scheduled_at: each.scheduledAt === null ? null : formatInstant(each.scheduledAt),
    lateness_seconds: each.latenessSeconds,
    calls: isHandOff(each)
      ? describeHandOff(destination, run.environment)
      : await describeCalls(destination, bringOutAtOf(each, now), run),
  };
}
