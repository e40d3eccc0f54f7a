import type { Config } from '../domain/config.ts';
import { currentPause, describePause } from '../domain/describe-pause.ts';
import type { Problem } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import { pointer } from '../domain/json-pointer.ts';

/** Tells a reviewer that what is merged now does not go out yet. Empty when nothing is paused. */
export function pauseNotices(config: Config, now: Instant): readonly Problem[] {
  const pause = currentPause(config, now);
  if (pause === null) return [];
  return [
    {
      code: 'PAUSED',
      severity: 'notice',
      path: pointer('paused'),
      at: 'key',
      message: describePause(pause),
      hint: 'Posts are checked as ever and wait. One that is overdue by more than max_lateness at the end of the pause is missed.',
    },
  ];
}
