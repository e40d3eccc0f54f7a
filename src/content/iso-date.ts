import { type Instant, instant } from '../domain/instant.ts';

/** What a written date says by itself. */
export type DateParts =
  | { readonly kind: 'instant'; readonly at: Instant }
  /** No zone in it. `wallMs` is what a clock on the wall shows, as milliseconds as if it were UTC. */
  | { readonly kind: 'local'; readonly wallMs: number }
  | { readonly kind: 'invalid' };

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?: ?(?:(Z)|([+-])(\d{2}):?(\d{2})?))?$/i;

const INVALID: DateParts = { kind: 'invalid' };

/** Reads ISO 8601 with a date and a time of day: with `Z`, with an offset, or without either. */
export function parseIsoDate(text: string): DateParts {
  const match = ISO_DATE.exec(text);
  if (match === null) return INVALID;
  const [, year, month, day, hour, minute, second = '0', fraction = '', zulu, sign, offsetHours, offsetMinutes] = match;
  const wallMs =
    wallClockMs(Number(year), Number(month), Number(day)) + timeMs(Number(hour), Number(minute), Number(second));
  if (Number.isNaN(wallMs)) return INVALID;
  const exactMs = wallMs + Number(fraction.slice(0, 3).padEnd(3, '0'));
  if (zulu !== undefined) return { kind: 'instant', at: instant(exactMs) };
  if (sign === undefined) return { kind: 'local', wallMs: exactMs };
  const offsetMs = timeMs(Number(offsetHours), Number(offsetMinutes ?? '0'), 0);
  if (!(offsetMs <= MAX_OFFSET_MS)) return INVALID;
  return { kind: 'instant', at: instant(sign === '-' ? exactMs + offsetMs : exactMs - offsetMs) };
}

/** No place on Earth is further from UTC. */
const MAX_OFFSET_MS = 14 * 3_600_000;

/** Midnight; NaN for a day that is not in the calendar. */
function wallClockMs(year: number, month: number, day: number): number {
  if (year < 1970 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return Number.NaN;
  return Date.UTC(year, month - 1, day);
}

/** NaN for a time that no clock shows. */
function timeMs(hour: number, minute: number, second: number): number {
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

/** `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
