import type { Problem } from '../domain/finding.ts';
import type { JsonPointer } from '../domain/json-pointer.ts';
import type { Schedule } from '../domain/post.ts';
import { helpWithDate } from './date-help.ts';
import { quote } from './describe-value.ts';
import { parseIsoDate } from './iso-date.ts';
import { type LocalTime, resolveLocalTime } from './local-time.ts';
import { isKnownZone } from './timezone.ts';

/** A date that was read, or why it could not be. */
export interface DateReading {
  /** Null where it could not be read. */
  readonly schedule: Schedule;
  readonly problem: Problem | null;
}

/** Where a date is written, and the zone that holds there. */
export interface DatePlace {
  readonly path: JsonPointer;
  /** Null when no zone is named anywhere. */
  readonly timezone: string | null;
}

/** Reads `scheduled_date`: an instant, a local time in the place's zone, or `now`. */
export function readScheduledDate(written: string, place: DatePlace): DateReading {
  if (written === 'now') return { schedule: 'now', problem: null };
  const parts = parseIsoDate(written);
  if (parts.kind === 'instant') return { schedule: parts.at, problem: null };
  if (parts.kind === 'invalid') return { schedule: null, problem: invalidDate(written, place) };
  return readLocalTime(parts.wallMs, written, place);
}

function readLocalTime(wallMs: number, written: string, place: DatePlace): DateReading {
  const { timezone } = place;
  if (timezone === null) return { schedule: null, problem: noZone(written, place) };
  // An unknown zone is reported where it is written.
  if (!isKnownZone(timezone)) return { schedule: null, problem: null };
  const local = resolveLocalTime(wallMs, timezone);
  if (local.kind === 'instant') return { schedule: local.at, problem: null };
  return { schedule: null, problem: clockChange(local, written, { ...place, timezone }) };
}

function invalidDate(written: string, { path }: DatePlace): Problem {
  const { why, hint } = helpWithDate(written);
  return { code: 'DATE_INVALID', severity: 'error', path, message: `${quote(written)} ${why}.`, hint };
}

function noZone(written: string, { path }: DatePlace): Problem {
  return {
    code: 'DATE_NO_ZONE',
    severity: 'error',
    path,
    message: `${quote(written)} is a local time, and no time zone is named in the post, its profile or mergecast.yml.`,
    hint: 'Add timezone: Europe/Berlin (or yours) to the post or to mergecast.yml, or write the date with Z or an offset such as +02:00.',
  };
}

function clockChange(
  local: Exclude<LocalTime, { kind: 'instant' }>,
  written: string,
  { path, timezone }: DatePlace,
): Problem {
  const [earlier, later] = local.readings;
  const base = { severity: 'error', path, hint: `Write one of them: ${earlier} or ${later}` } as const;
  return local.kind === 'gap'
    ? {
        ...base,
        code: 'DATE_GAP',
        message: `${quote(written)} does not exist in ${timezone}: the clocks jump over it that day. It could mean ${earlier} or ${later}.`,
      }
    : {
        ...base,
        code: 'DATE_OVERLAP',
        message: `${quote(written)} happens twice in ${timezone}: the clocks are set back that day. It could mean ${earlier} or ${later}.`,
      };
}
