import { type AheadWindow, isOpenAt } from '../domain/ahead-window.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import type { PlannedDestination } from '../domain/plan.ts';
import type { Destination } from '../domain/post.ts';
import type { PlatformAdapter } from '../platforms/platform-adapter.ts';
import { adapterFor } from '../platforms/registry.ts';

/** Null where a run sends it at its date: the platform offers nothing else, or a person posts it. */
export function aheadWindowOf(
  destination: Destination,
  adapter: PlatformAdapter | null = adapterFor(destination.platform),
): AheadWindow | null {
  return destination.handOff ? null : (adapter?.aheadWindow?.(destination) ?? null);
}

/**
 * Whether a run hands a destination over now, although its date is ahead. What something holds back, even beyond its date, is
 * not: a platform that has it knows nothing of that.
 */
export function isTakenAhead({ state, hold, destination, record }: PlannedDestination, now: Instant): boolean {
  if (state !== 'upcoming' || hold !== null || destination === null) return false;
  if (record?.state === 'accepted' || record?.parts !== undefined) return false;
  const notBefore = record?.state === 'deferred' ? parseInstant(record.not_before ?? '') : null;
  return (notBefore === null || notBefore <= now) && isOpenAt(aheadWindowOf(destination), now);
}

/** When its platform is to bring it out by itself, by all that is known now; null: a run sends it. */
export function bringOutAtOf(
  { state, destination, scheduledAt }: Pick<PlannedDestination, 'state' | 'destination' | 'scheduledAt'>,
  now: Instant,
): Instant | null {
  const window = destination === null ? null : aheadWindowOf(destination);
  return state === 'upcoming' && window !== null && now < window.until ? scheduledAt : null;
}
