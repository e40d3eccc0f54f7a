import { pauseFor } from '../domain/config.ts';
import { currentPause, describePause } from '../domain/describe-pause.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import type { PublishRun } from './publish-run.ts';

/** A pause holds back visibly: each destination that would be due is reported as deferred, and one note says why. */
export function reportPause(planned: Plan, { outcomes, config }: Pick<PublishRun, 'outcomes' | 'config'>): void {
  const pause = currentPause(config, planned.now);
  if (pause === null) return;
  const held = planned.destinations.filter((each) => isHeldBack(each, planned));
  for (const each of held) {
    const until = pauseFor(config, each.profile ?? '', planned.now)?.until ?? null;
    outcomes.addDeferred(each, until, each.reason);
  }
  const amount = held.length === 1 ? '1 destination is' : `${held.length} destinations are`;
  outcomes.notes.push(`${describePause(pause)} (${amount} due and held back.)`);
}

function isHeldBack({ state, scheduledAt }: PlannedDestination, { now }: Plan): boolean {
  return state === 'paused' && scheduledAt !== null && scheduledAt <= now;
}
