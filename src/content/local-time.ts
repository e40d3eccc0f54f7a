import { IANAZone } from 'luxon';
import { type Instant, instant } from '../domain/instant.ts';

/** What a time on the wall means in a zone. */
export type LocalTime =
  | { readonly kind: 'instant'; readonly at: Instant }
  /** Clocks jump over it. `readings`: earlier first, with their offsets. */
  | { readonly kind: 'gap'; readonly readings: readonly [string, string] }
  /** Clocks show it twice. */
  | { readonly kind: 'overlap'; readonly readings: readonly [string, string] };

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** `wallMs` is what the clock shows, as milliseconds as if it were UTC; the zone must be known. */
export function resolveLocalTime(wallMs: number, zoneName: string): LocalTime {
  const zone = IANAZone.create(zoneName);
  // Whatever the zone does to its clocks around this time, a day to either side it is over.
  const before = instant(wallMs - zone.offset(wallMs - DAY_MS) * MINUTE_MS);
  const after = instant(wallMs - zone.offset(wallMs + DAY_MS) * MINUTE_MS);
  const isReal = (at: Instant) => at + zone.offset(at) * MINUTE_MS === wallMs;
  if (before === after) return { kind: 'instant', at: before };
  if (isReal(before) !== isReal(after)) return { kind: 'instant', at: isReal(before) ? before : after };
  const [first, second] = before < after ? [before, after] : [after, before];
  const readings = [withOffset(first, zone), withOffset(second, zone)] as const;
  return { kind: isReal(before) ? 'overlap' : 'gap', readings };
}

/** `2026-03-29T03:30:00+02:00`: as a clock of the zone shows it at that instant. */
function withOffset(at: Instant, zone: IANAZone): string {
  const wall = new Date(at + zone.offset(at) * MINUTE_MS)
    .toISOString()
    .replace(/\.000Z$/, '')
    .replace(/Z$/, '');
  return `${wall}${zone.formatOffset(at, 'short')}`;
}
