import { IANAZone } from 'luxon';
import type { Problem } from '../domain/finding.ts';
import type { JsonPointer } from '../domain/json-pointer.ts';
import { nearestName } from './nearest-name.ts';

const known = new Map<string, boolean>();

/** Whether a name is a zone of the IANA database. Offsets such as `+02:00` are not zones: they know no summer. */
export function isKnownZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const answer = /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);
  known.set(name, answer);
  return answer;
}

/** Null for a zone that exists. */
export function checkZone(name: string, path: JsonPointer): Problem | null {
  if (isKnownZone(name)) return null;
  const nearest = nearestZone(name);
  return {
    code: 'TIMEZONE_UNKNOWN',
    severity: 'error',
    path,
    message: `There is no time zone "${name}". Zones are written as in the IANA database, such as Europe/Berlin or UTC.`,
    hint:
      nearest === null
        ? 'Look the name up in the list of time zones of the IANA database.'
        : `Did you mean ${nearest}?`,
  };
}

function nearestZone(name: string): string | null {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = `/${name.trim().replaceAll(' ', '_').toLowerCase()}`;
  return zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearestName(name, zones);
}
