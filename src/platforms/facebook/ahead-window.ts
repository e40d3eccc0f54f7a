import { addMs } from '../../domain/instant.ts';
import type { Destination } from '../../domain/post.ts';
import type { AheadWindow } from '../platform-adapter.ts';
import { readOptions } from './options.ts';
import { placementOf } from './placement.ts';
import { FACEBOOK_TIMING } from './timing.ts';

/** When Facebook may be given a post ahead of its date: for authors who ask for that. It takes no stories ahead. */
export function aheadWindow(destination: Destination): AheadWindow | null {
  const { schedule, options } = destination;
  if (typeof schedule !== 'number' || !readOptions(options).isScheduledNatively) return null;
  if (placementOf(destination) === 'story') return null;
  const { aheadMostMs, aheadLeastMs } = FACEBOOK_TIMING;
  return { from: addMs(schedule, -aheadMostMs.value), until: addMs(schedule, -aheadLeastMs.value) };
}
