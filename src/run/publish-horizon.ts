import { addMs, type Instant, instant } from '../domain/instant.ts';
import type { PlannedDestination } from '../domain/plan.ts';
import type { PublishRun } from './publish-run.ts';

/** With `lookahead` a run prepares and claims ahead, but waits no longer than its time budget. */
export function publishHorizon({ config, deadline }: PublishRun, now: Instant): Instant {
  return instant(Math.min(addMs(now, config.schedule.lookaheadMs), deadline));
}

/**
 * Whether a run that looks ahead to `horizon` takes it. It waits for a post's time and for its spacing, no more. What a
 * platform has and brings out by itself is nobody's to send.
 */
export function isDueBy({ state, scheduledAt, hold, record }: PlannedDestination, horizon: Instant): boolean {
  if (record?.state === 'accepted') return false;
  if (state === 'due') return true;
  if (hold !== null) return hold.kind === 'spacing' && hold.until <= horizon;
  return state === 'upcoming' && scheduledAt !== null && scheduledAt <= horizon;
}
