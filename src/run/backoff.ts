import { addMs, type Instant } from '../domain/instant.ts';

const FIRST_MS = 60_000;
const LONGEST_MS = 60 * 60_000;

/** When to try again after `attempts` failed tries: doubling from a minute to an hour, with a fifth of jitter. */
export function nextAttemptAt(attempts: number, now: Instant, random: () => number = Math.random): Instant {
  const plainMs = Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS);
  return addMs(now, plainMs * (0.9 + random() * 0.2));
}
