import { expect, it } from 'vitest';
import { instant } from '../domain/instant.ts';
import { nextAttemptAt } from './backoff.ts';

const MINUTE_MS = 60_000;

it.each([
  [1, 1],
  [2, 2],
  [3, 4],
  [7, 60],
  [50, 60],
])('after %i failed tries waits about %i minutes', (attempts, minutes) => {
  const waits = [0, 0.5, 0.999].map((random) => nextAttemptAt(attempts, instant(0), () => random) / MINUTE_MS);
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(minutes * 0.9 - 0.001);
  expect(Math.max(...waits)).toBeLessThanOrEqual(minutes * 1.1);
  expect(new Set(waits).size).toBe(3);
});
