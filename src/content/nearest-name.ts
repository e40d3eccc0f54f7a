import { closest, distance } from 'fastest-levenshtein';

/** Nothing that we know has so long a name, and comparing takes time. */
const MAX_LENGTH = 64;

/** The candidate that was probably meant; null when none is near. Case, spaces and hyphens do not count. */
export function nearestName(found: string, candidates: readonly string[]): string | null {
  const wanted = plainName(found);
  if (wanted === '' || wanted.length > MAX_LENGTH || candidates.length === 0) return null;
  const same = candidates.find((candidate) => plainName(candidate) === wanted);
  if (same !== undefined) return same;
  const nearest = closest(wanted, [...candidates]);
  return distance(wanted, plainName(nearest)) <= tolerance(wanted) ? nearest : null;
}

/** `scheduledDate`, `Scheduled date` and `scheduled-date` are all `scheduled_date`. */
export function plainName(name: string): string {
  return name
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** One slip in three letters. */
function tolerance(name: string): number {
  return Math.floor(name.length / 3);
}
