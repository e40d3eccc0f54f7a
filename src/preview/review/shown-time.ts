import type { Instant } from '../../domain/instant.ts';
import type { Slot } from '../../domain/post-changes.ts';
import { authorTime } from '../../support/author-time.ts';
import { durationText } from '../../support/duration-text.ts';

const FULL = 'ccc d MMM yyyy, HH:mm';
const DAY = 'ccc d MMM yyyy';
const CLOCK = 'HH:mm';

/** `Sun 10 May 2026, 16:00 Europe/Berlin`; UTC where its author named no zone. */
export function slotText(slot: Slot): string {
  if (slot.isNow) return 'now';
  if (slot.scheduledAt === null) return 'no date';
  const { local, utc } = authorTime(slot.scheduledAt, slot, FULL);
  return local ?? utc;
}

/** `14:00 UTC`, with its day where that is another; null where the author's own time is UTC. */
export function utcText(slot: Slot): string | null {
  const { scheduledAt, isNow } = slot;
  if (scheduledAt === null || isNow) return null;
  const { local } = authorTime(scheduledAt, slot, DAY);
  if (local === null) return null;
  const day = authorTime(scheduledAt, null, DAY).utc.replace(/ UTC$/, '');
  return authorTime(scheduledAt, null, local.startsWith(day) ? CLOCK : FULL).utc;
}

/** `in 3 d 4 h`, `2 h ago`. */
export function distanceText(scheduledAt: Instant, now: Instant): string {
  return scheduledAt > now ? `in ${durationText(scheduledAt - now)}` : `${durationText(now - scheduledAt)} ago`;
}
