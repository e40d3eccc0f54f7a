import { addMs, type Instant, instant } from '../../domain/instant.ts';
import type { Parameters } from '../graph/check-parameters.ts';
import { refusal } from '../graph/refusals.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Network and clocks: what a client computes as "in ten minutes" arrives a moment later. */
const TOLERANCE_MS = 5000;

/** As Meta's guides have it: Pages 30 days ahead, reels 29. */
export const MAX_DAYS_AHEAD = { post: 30, reel: 29 } as const;

/** How a post is to come out, from `published` and `scheduled_publish_time`. Throws a `GraphError`. */
export function plannedState(
  { published, scheduled_publish_time: time }: Parameters,
  now: Instant,
): { readonly state: 'published' | 'scheduled' | 'unpublished'; readonly scheduledFor: Instant | null } {
  if (time === undefined) return { state: published === 'false' ? 'unpublished' : 'published', scheduledFor: null };
  if (published !== 'false') {
    throw refusal('invalidParameter', 'You cannot specify a scheduled publish time on a published post.');
  }
  return { state: 'scheduled', scheduledFor: scheduledTime(time, now, MAX_DAYS_AHEAD.post) };
}

/** The instant of a `scheduled_publish_time`, Unix seconds or ISO 8601: from 10 minutes on. Throws a `GraphError`. */
export function scheduledTime(text: string, now: Instant, maxDays: number): Instant {
  const milliseconds = /^\d{1,12}$/.test(text) ? Number(text) * 1000 : isoTime(text);
  const at = Number.isNaN(milliseconds) ? null : instant(milliseconds);
  const earliest = addMs(now, 10 * MINUTE_MS - TOLERANCE_MS);
  if (at !== null && at >= earliest && at <= addMs(now, maxDays * DAY_MS)) return at;
  throw refusal(
    'invalidParameter',
    `The specified scheduled publish time is invalid: 10 minutes to ${maxDays} days ahead; it is "${text}".`,
  );
}

/** With a zone: what a time without one means is not for a server to say. */
function isoTime(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
}
