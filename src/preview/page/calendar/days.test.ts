import { expect, it } from 'vitest';
import { daysOfMonth, daysOfWeek } from './days.ts';

it.each([
  ['2026-12', '2026-11-30', '2027-01-03', 35],
  ['2027-02', '2027-02-01', '2027-02-28', 28],
  ['2026-08', '2026-07-27', '2026-09-06', 42],
])('the page of %s runs from %s to %s', (month, first, last, length) => {
  const days = daysOfMonth(month);
  expect([days[0], days.at(-1), days.length]).toEqual([first, last, length]);
});

it('a week begins on Monday, over a new year too', () => {
  expect(daysOfWeek('2027-01-01')).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
  ]);
});
