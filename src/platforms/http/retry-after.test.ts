import { expect, it } from 'vitest';
import { instant } from '../../domain/instant.ts';
import { retryAfter } from './retry-after.ts';

const NOW = instant(Date.parse('2026-05-10T14:00:00Z'));

it.each([
  ['120', '2026-05-10T14:02:00.000Z'],
  ['0', '2026-05-10T14:00:00.000Z'],
  [' 5 ', '2026-05-10T14:00:05.000Z'],
  ['Sun, 10 May 2026 15:00:00 GMT', '2026-05-10T15:00:00.000Z'],
  ['99999999', '2026-05-11T14:00:00.000Z'],
])('%j is %s', (value, expected) => {
  const at = retryAfter(new Headers({ 'retry-after': value }), NOW);
  expect(new Date(at ?? 0).toISOString()).toBe(expected);
});

it.each(['', 'soon', '-5', '1.5', 'Sun, 10 May 2026 13:00:00 GMT'])('%j says nothing', (value) => {
  expect(retryAfter(new Headers({ 'retry-after': value }), NOW)).toBeNull();
});

it('no header says nothing', () => {
  expect(retryAfter(new Headers(), NOW)).toBeNull();
});
