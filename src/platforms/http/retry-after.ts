import { addMs, type Instant, instant } from '../../domain/instant.ts';

/** Longest pause that is believed: a slip in a header must not silence an account for a month. */
const MAX_PAUSE_MS = 24 * 60 * 60 * 1000;

/** Reads `Retry-After` (seconds, or an HTTP date). Null when it is absent or says nothing usable. */
export function retryAfter(headers: Headers, now: Instant): Instant | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  const at = /^\d+$/.test(value) ? addMs(now, Number(value) * 1000) : httpDate(value);
  if (at === null || at < now) return null;
  return instant(Math.min(at, now + MAX_PAUSE_MS));
}

function httpDate(value: string): Instant | null {
  if (!/^[A-Za-z]{3,9}, /.test(value)) return null;
  const epochMs = Date.parse(value);
  return Number.isNaN(epochMs) ? null : instant(epochMs);
}
