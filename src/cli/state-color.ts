import type { PlanState } from '../domain/plan.ts';
import type { Style } from './style.ts';

/** Red needs a person, yellow waits, green goes out now. */
export function stateColor(state: PlanState, { colors }: Style): (text: string) => string {
  if (['missed', 'failed', 'in_doubt', 'invalid'].includes(state)) return colors.red;
  if (['deferred', 'paused'].includes(state)) return colors.yellow;
  return state === 'due' ? colors.green : (text) => text;
}
