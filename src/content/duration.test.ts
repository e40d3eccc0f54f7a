import { expect, it } from 'vitest';
import { durationMs } from './duration.ts';

it.each([
  ['15m', 900_000],
  ['24h', 86_400_000],
  ['75d', 6_480_000_000],
  ['1h30m', 5_400_000],
  ['1d2h3m4s', 93_784_000],
  ['0s', 0],
  ['0', 0],
  [0, 0],
])('%s', (written, expected) => {
  expect(durationMs(written)).toBe(expected);
});
