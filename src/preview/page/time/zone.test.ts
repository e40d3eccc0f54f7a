import { describe, expect, it } from 'vitest';
import { dateLine } from './date-line.ts';
import { distanceText, durationText } from './duration.ts';
import { addDays, addMonths, instantOf, wallTime, weekday } from './zone.ts';

const at = Date.parse;

describe('a wall clock', () => {
  it.each([
    ['2026-05-10T14:00:00Z', 'Europe/Berlin', '2026-05-10', '16:00'],
    ['2026-05-10T22:30:00Z', 'Europe/Berlin', '2026-05-11', '00:30'],
    ['2026-05-10T14:00:00Z', 'Asia/Kathmandu', '2026-05-10', '19:45'],
    ['2026-01-01T00:00:00Z', 'UTC', '2026-01-01', '00:00'],
  ])('shows %s in %s as %s %s', (instant, zone, day, time) => {
    expect(wallTime(at(instant), zone)).toEqual({ day, time });
    expect(instantOf({ day, time }, zone)).toBe(at(instant));
  });

  it.each([
    ['2026-03-29', '02:30', 'the hour that a spring night leaves out'],
    ['2026-10-25', '02:30', 'the hour that an autumn night has twice'],
    ['2026-13-01', '02:30', 'no day'],
  ])('has no one instant for %s %s: %s', (day, time) => {
    expect(instantOf({ day, time }, 'Europe/Berlin')).toBeNull();
  });
});

it.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-29', -29, '2026-02-28'],
])('%s and %i days: %s', (day, amount, expected) => expect(addDays(day, amount)).toBe(expected));

it('counts months over a year, and weeks from Monday', () => {
  expect(addMonths('2026-12', 2)).toBe('2027-02');
  expect(addMonths('2026-01-31', -1)).toBe('2025-12');
  expect(weekday('2026-11-23')).toBe(0);
});

it.each([
  [0, '0 s'],
  [59, '59 s'],
  [3_600, '1 h'],
  [93_780, '1 d 2 h'],
])('%i seconds: %s', (seconds, text) => expect(durationText(seconds)).toBe(text));

it('says how far away something is', () => {
  expect(distanceText(90_000, 0)).toBe('in 1 min 30 s');
  expect(distanceText(0, 7_200_000)).toBe('2 h ago');
});

describe('the line to paste', () => {
  const wall = { day: '2026-05-12', time: '09:30' };
  const berlin = 'Europe/Berlin';
  it.each([
    ['a local time stays local', '2026-05-10 16:00', berlin, berlin, 'scheduled_date: 2026-05-12 09:30'],
    ['an instant stays one', '2026-05-10T14:00:00Z', berlin, berlin, 'scheduled_date: 2026-05-12T07:30:00Z'],
    ['another zone is shown', '2026-05-10 16:00', berlin, 'UTC', 'scheduled_date: 2026-05-12T09:30:00Z'],
    ['no date yet', null, berlin, berlin, 'scheduled_date: 2026-05-12 09:30'],
    ['no date and no zone', null, null, 'UTC', 'scheduled_date: 2026-05-12T09:30:00Z'],
  ])('%s', (_what, written, timezone, zone, expected) => {
    expect(dateLine({ written, text: null, timezone, wall, zone })).toBe(expected);
  });

  it('names the field that the date stands in', () => {
    const text = 'scheduled_date: 2026-05-09 16:00\ninstagram_scheduled_date: 2026-05-10 16:00\n';
    expect(dateLine({ written: '2026-05-10 16:00', text, timezone: berlin, wall, zone: berlin })).toBe(
      'instagram_scheduled_date: 2026-05-12 09:30',
    );
  });

  it('is none where a clock change leaves no such time', () => {
    const gap = { day: '2026-03-29', time: '02:30' };
    expect(dateLine({ written: null, text: null, timezone: berlin, wall: gap, zone: berlin })).toBeNull();
  });
});
