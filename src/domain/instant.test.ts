import { describe, expect, it } from 'vitest';
import { addMs, formatInstant, instant, latenessSeconds, parseInstant } from './instant.ts';

describe('instants', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [Date.parse('2026-05-10T14:00:01.999Z'), '2026-05-10T14:00:01Z'],
  ])('writes %i to the second', (epochMs, text) => {
    expect(formatInstant(instant(epochMs))).toBe(text);
  });

  it.each([
    ['2026-05-10T14:00:00Z', Date.parse('2026-05-10T14:00:00Z')],
    ['2026-05-10T16:00:00+02:00', Date.parse('2026-05-10T14:00:00Z')],
    ['soon', null],
    ['', null],
  ])('reads %s', (text, epochMs) => {
    expect(parseInstant(text)).toBe(epochMs);
  });

  it.each([
    [0, 0],
    [999, 0],
    [1_000, 1],
    [-5_000, 0],
  ])('%i ms after its time is %i s late', (ms, seconds) => {
    const due = instant(1_000_000);
    expect(latenessSeconds(due, addMs(due, ms))).toBe(seconds);
  });
});
