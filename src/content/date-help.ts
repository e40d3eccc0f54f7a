import { daysInMonth } from './iso-date.ts';

/** What is wrong with a date that cannot be read, and what was probably meant. */
export interface DateHelp {
  readonly why: string;
  readonly hint: string;
}

const FORMS =
  'Write 2026-05-10T14:00:00Z, 2026-05-10T16:00:00+02:00, or a local time such as 2026-05-10 16:00 together with a timezone.';

/** Only asked about dates that could not be read. */
export function helpWithDate(written: string): DateHelp {
  const text = written.trim();
  return (
    nowHelp(text) ??
    otherOrderHelp(text) ??
    calendarHelp(text) ??
    dateOnlyHelp(text) ??
    clockHelp(text) ?? { why: 'is not a date that can be read', hint: FORMS }
  );
}

function nowHelp(text: string): DateHelp | null {
  if (!/^(?:now|immediately|asap)$/i.test(text)) return null;
  return {
    why: 'is not a date',
    hint: 'Write now, in small letters, to publish as soon as the post is on the branch.',
  };
}

/** `10.05.2026`, `5/10/2026`: which is the day? Both readings that the calendar allows are named. */
function otherOrderHelp(text: string): DateHelp | null {
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(.*)$/.exec(text);
  if (match === null) return null;
  const [, first = '', second = '', year = '', rest = ''] = match;
  const readings = new Set([isoDay(year, second, first), isoDay(year, first, second)]);
  readings.delete(null);
  const dates = [...readings].map((date) => `${date} ${clockOf(rest)}`);
  if (dates.length === 0) return null;
  return {
    why: 'does not begin with the year, so that day and month could be mixed up',
    hint: `Write ${dates.join(' or ')}.`,
  };
}

function calendarHelp(text: string): DateHelp | null {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(.*)$/.exec(text);
  if (match === null) return null;
  const [, year = '', month = '', day = '', rest = ''] = match;
  if (Number(year) < 1970) return { why: `names the year ${year}`, hint: FORMS };
  const swapped = isoDay(year, day, month);
  if (Number(month) > 12 && swapped !== null) {
    return { why: `names month ${month}`, hint: `If day and month are swapped, write ${swapped} ${clockOf(rest)}.` };
  }
  if (Number(month) < 1 || Number(month) > 12) return { why: `names month ${month}`, hint: FORMS };
  const days = daysInMonth(Number(year), Number(month));
  if (Number(day) >= 1 && Number(day) <= days) return null;
  return { why: `names a day that is not in the calendar: ${year}-${month} has ${days} days`, hint: FORMS };
}

function dateOnlyHelp(text: string): DateHelp | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return { why: 'has no time of day', hint: `Add one, for example ${text} 16:00 or ${text}T14:00:00Z.` };
}

function clockHelp(text: string): DateHelp | null {
  const match = /^\d{4}-\d{2}-\d{2}[T ](\d{1,2}):(\d{2})(?::(\d{2}))?/i.exec(text);
  if (match === null) return null;
  const [clock, hour, minute, second = '0'] = match;
  const isOnClock = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  if (!isOnClock)
    return { why: 'names a time that no clock shows: hours go from 00 to 23, minutes and seconds to 59', hint: FORMS };
  if (hour?.length === 1) {
    return { why: 'has an hour of one digit', hint: `Write ${text.replace(/([T ])(\d):/i, '$10$2:')}.` };
  }
  return {
    why: `has ${JSON.stringify(text.slice(clock.length))} after the time, which is neither Z nor an offset such as +02:00`,
    hint: `Name the zone in the field timezone instead, for example Europe/Berlin. ${FORMS}`,
  };
}

/** Null when there is no such day. */
function isoDay(year: string, month: string, day: string): string | null {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (!isMonth || Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function clockOf(rest: string): string {
  const match = /(\d{1,2}):(\d{2})/.exec(rest);
  return match === null ? '16:00' : `${match[1]?.padStart(2, '0')}:${match[2]}`;
}
