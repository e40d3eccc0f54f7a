import type { PreviewBlackout } from '../../../domain/preview-data.ts';
import { preview } from '../entries.ts';
import { shownZone } from '../settings.ts';
import { wallTime } from '../time/zone.ts';

/** The blackouts that touch a day, as the calendar counts days. */
export function blackoutsOn(day: string): readonly PreviewBlackout[] {
  const zone = shownZone(preview.value.timezone);
  return preview.value.blackouts.filter(({ from, until }) => {
    const first = wallTime(Date.parse(from), zone).day;
    const last = wallTime(Date.parse(until) - 1, zone).day;
    return first <= day && day <= last;
  });
}
