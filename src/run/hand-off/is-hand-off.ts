import type { PlannedDestination } from '../../domain/plan.ts';

/** Whether a person posts it: its author says so, or a run was about to ask one and an issue may be there. */
export function isHandOff({ destination, record }: Pick<PlannedDestination, 'destination' | 'record'>): boolean {
  return destination?.handOff === true || (record?.state === 'claimed' && record.hand_off !== undefined);
}
