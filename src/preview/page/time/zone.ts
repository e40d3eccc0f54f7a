/** A wall clock's reading, in some zone. */
export interface WallTime {
  /** `2026-05-10` */
  readonly day: string;
  /** `16:00` */
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are slow to make and quick to use. */
function formatOf(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([zone, options]);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

const WALL: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/** What a clock in the zone shows at an instant. */
export function wallTime(at: number, zone: string): WallTime {
  const parts = formatOf(zone, WALL).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

const HOUR_MS = 3_600_000;

/** The instant at which a clock in the zone shows this; null where a clock change leaves it out, or lets it come twice. */
export function instantOf({ day, time }: WallTime, zone: string): number | null {
  const asUtc = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(asUtc)) return null;
  // The offset on either side of a change; elsewhere the two are one.
  const guesses = [asUtc - 24 * HOUR_MS, asUtc + 24 * HOUR_MS].map((near) => asUtc - offsetMs(near, zone));
  const right = [...new Set(guesses)].filter((guess) => {
    const shown = wallTime(guess, zone);
    return shown.day === day && shown.time === time;
  });
  return right.length === 1 ? (right[0] ?? null) : null;
}

function offsetMs(at: number, zone: string): number {
  const { day, time } = wallTime(at, zone);
  return Date.parse(`${day}T${time}Z`) - Math.floor(at / 60_000) * 60_000;
}

/** `Thu 10 Dec 2026` */
export function dayName(day: string): string {
  return formatOf('UTC', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
    .format(noonOf(day))
    .replace(',', '');
}

/** `10 Dec` */
export function shortDayName(day: string): string {
  return formatOf('UTC', { day: 'numeric', month: 'short' }).format(noonOf(day));
}

/** `Thursday 10 December` */
export function longDayName(day: string): string {
  return formatOf('UTC', { weekday: 'long', day: 'numeric', month: 'long' }).format(noonOf(day)).replace(',', '');
}

/** `December 2026`, of the month `2026-12` or of any day of it. */
export function monthName(day: string): string {
  return formatOf('UTC', { month: 'long', year: 'numeric' }).format(noonOf(`${day.slice(0, 7)}-15`));
}

/** Noon in UTC: far from every change of day. */
function noonOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

/** The day so many days later. */
export function addDays(day: string, amount: number): string {
  return new Date(noonOf(day) + amount * 24 * HOUR_MS).toISOString().slice(0, 10);
}

/** From 0, Monday, to 6. */
export function weekday(day: string): number {
  return (new Date(noonOf(day)).getUTCDay() + 6) % 7;
}

/** The month so many months later: `2026-12` and 1 give `2027-01`. */
export function addMonths(month: string, amount: number): string {
  const [year = 0, number = 1] = month.slice(0, 7).split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + amount, 15)).toISOString().slice(0, 7);
}

/** Of this machine. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
