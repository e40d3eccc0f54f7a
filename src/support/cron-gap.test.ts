import { describe, expect, it } from 'vitest';
import { longestCronGapMs } from './cron-gap.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const SUNDAY = new Date('2026-05-10T14:00:00Z');

describe('longestCronGapMs', () => {
  it.each<[string, number]>([
    ['*/5 * * * *', 5 * MINUTE_MS],
    ['7,22,37,52 * * * *', 15 * MINUTE_MS],
    ['7 * * * *', HOUR_MS],
    // the night is part of the schedule, not a run that was skipped
    ['7,37 6-22 * * *', 7 * HOUR_MS + 30 * MINUTE_MS],
    ['0 9 * * MON-FRI', 72 * HOUR_MS],
    ['0 9 1 * *', 31 * 24 * HOUR_MS],
  ])('%s', (expression, gapMs) => {
    expect(longestCronGapMs(expression, SUNDAY)).toBe(gapMs);
  });

  it.each(['', 'every hour', '99 * * * *', '0 0 30 2 *'])('does not guess at %j', (expression) => {
    expect(longestCronGapMs(expression, SUNDAY)).toBeNull();
  });
});
