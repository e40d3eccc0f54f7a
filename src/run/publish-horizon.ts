import { addMs, type Instant, instant } from '../domain/instant.ts';
import type { PlannedDestination } from '../domain/plan.ts';
import type { PublishRun } from './publish-run.ts';

/** With `lookahead` a run prepares and claims ahead, but waits no longer than its time budget. */
export function publishHorizon({ config, deadline }: PublishRun, now: Instant): Instant {
  return instant(Math.min(addMs(now, config.schedule.lookaheadMs), deadline));
}

export function isDueBy({ state, scheduledAt }: PlannedDestination, horizon: Instant): boolean {
  return state === 'due' || (state === 'upcoming' && scheduledAt !== null && scheduledAt <= horizon);
}
