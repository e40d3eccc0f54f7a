import type { Instant } from '../domain/instant.ts';
import type { PublishRun } from './publish-run.ts';

/** Why a run starts nothing more from here on, through nobody's fault; null: it goes on. */
export function stopReasonOf({ environment }: PublishRun, until: Instant): string | null {
  if (environment.signal.aborted) return 'The run was told to stop.';
  if (environment.clock.now() >= until) return "The run's time_budget is used up; the next run goes on.";
  return null;
}
