import { expect, it } from 'vitest';
import { durationText } from './duration-text.ts';

const S = 1000;
const MIN = 60 * S;
const H = 60 * MIN;
const D = 24 * H;

it.each([
  [0, '0 s'],
  [999, '0 s'],
  [45 * S, '45 s'],
  [90 * S, '1 min'],
  [12 * MIN, '12 min'],
  [59 * MIN + 59 * S, '59 min'],
  [3 * H, '3 h'],
  [3 * H + 12 * MIN, '3 h 12 min'],
  [3 * D + 4 * H + 5 * MIN, '3 d 4 h'],
  [3 * D + 5 * MIN, '3 d'],
  [400 * D, '400 d'],
  [-2 * H, '2 h'],
])('%i ms is %s', (durationMs, text) => {
  expect(durationText(durationMs)).toBe(text);
});
