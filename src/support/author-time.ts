import { DateTime } from 'luxon';
import type { Instant } from '../domain/instant.ts';
import type { Destination } from '../domain/post.ts';

/** One instant, as its author thinks of it and as the rest of the world does. */
export interface ShownTime {
  /** `2026-05-10 16:00 Europe/Berlin`; null where there is no zone but UTC. */
  readonly local: string | null;
  /** `2026-05-10 14:00 UTC`. */
  readonly utc: string;
}

export type Zoned = Pick<Destination, 'timezone' | 'writtenDate'>;

const FORMAT = 'yyyy-MM-dd HH:mm';

/** The author's zone is that of the post, profile or config; without one, the offset that the date was written with. `format`: Luxon's. */
export function authorTime(at: Instant, destination: Zoned | null, format = FORMAT): ShownTime {
  const utc = DateTime.fromMillis(at, { zone: 'utc', locale: 'en' });
  const local = destination === null ? null : inAuthorZone(utc, destination);
  return {
    local: local === null || local.zoneName === 'UTC' ? null : `${local.toFormat(format)} ${local.zoneName}`,
    utc: `${utc.toFormat(format)} UTC`,
  };
}

function inAuthorZone(utc: DateTime, { timezone, writtenDate }: Zoned): DateTime | null {
  if (timezone !== null) return utc.setZone(timezone);
  if (writtenDate === null) return null;
  const written = DateTime.fromISO(writtenDate, { setZone: true });
  return written.isValid && writesOffset(writtenDate) ? utc.setZone(written.zone) : null;
}

function writesOffset(date: string): boolean {
  return /[+-]\d{2}:?\d{2}$/.test(date.trim());
}
