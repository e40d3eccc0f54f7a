import { describe, expect, it } from 'vitest';
import { formatInstant } from '../domain/instant.ts';
import { readScheduledDate } from './scheduled-date.ts';

const path = '/scheduled_date';

function read(written: string, timezone: string | null = null) {
  const { schedule, problem } = readScheduledDate(written, { path, timezone });
  return { schedule: typeof schedule === 'number' ? formatInstant(schedule) : schedule, problem };
}

describe('readScheduledDate', () => {
  it.each([
    ['2026-05-10T14:00:00Z', '2026-05-10T14:00:00Z'],
    ['2026-05-10t14:00:00z', '2026-05-10T14:00:00Z'],
    ['2026-05-10 14:00Z', '2026-05-10T14:00:00Z'],
    ['2026-05-10T16:00:00+02:00', '2026-05-10T14:00:00Z'],
    ['2026-05-10T16:00+0200', '2026-05-10T14:00:00Z'],
    ['2026-05-10 16:00 +02:00', '2026-05-10T14:00:00Z'],
    ['2026-05-10T16:00+02', '2026-05-10T14:00:00Z'],
    ['2026-05-10T00:30:00-05:30', '2026-05-10T06:00:00Z'],
    ['2026-01-01T00:00:00+14:00', '2025-12-31T10:00:00Z'],
    ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00Z'],
    ['2026-05-10T14:00:00.250Z', '2026-05-10T14:00:00Z'],
    ['now', 'now'],
  ])('%s needs no zone', (written, schedule) => {
    expect(read(written)).toEqual({ schedule, problem: null });
  });

  it('keeps milliseconds', () => {
    const { schedule } = readScheduledDate('2026-05-10T14:00:00.2509Z', { path, timezone: null });
    expect(schedule).toBe(Date.UTC(2026, 4, 10, 14, 0, 0, 250));
  });

  it.each([
    ['2026-05-10 16:00', 'Europe/Berlin', '2026-05-10T14:00:00Z'],
    ['2026-01-10T16:00:30', 'Europe/Berlin', '2026-01-10T15:00:30Z'],
    ['2026-03-29 01:59', 'Europe/Berlin', '2026-03-29T00:59:00Z'],
    ['2026-03-29 03:00', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['2026-10-25 01:59', 'Europe/Berlin', '2026-10-24T23:59:00Z'],
    ['2026-10-25 03:00', 'Europe/Berlin', '2026-10-25T02:00:00Z'],
    ['2026-05-10 16:00', 'Asia/Kathmandu', '2026-05-10T10:15:00Z'],
    ['2026-05-10 16:00', 'UTC', '2026-05-10T16:00:00Z'],
    ['2026-12-31 23:30', 'America/New_York', '2027-01-01T04:30:00Z'],
  ])('%s in %s', (written, zone, schedule) => {
    expect(read(written, zone)).toEqual({ schedule, problem: null });
  });

  it.each([
    ['DATE_GAP', '2026-03-29 02:30', 'Europe/Berlin', '2026-03-29T01:30:00+01:00', '2026-03-29T03:30:00+02:00'],
    ['DATE_GAP', '2026-03-29 02:00', 'Europe/Berlin', '2026-03-29T01:00:00+01:00', '2026-03-29T03:00:00+02:00'],
    ['DATE_GAP', '2026-03-08 02:30', 'America/New_York', '2026-03-08T01:30:00-05:00', '2026-03-08T03:30:00-04:00'],
    ['DATE_OVERLAP', '2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
    ['DATE_OVERLAP', '2026-11-01 01:00', 'America/New_York', '2026-11-01T01:00:00-04:00', '2026-11-01T01:00:00-05:00'],
    // half an hour at a time
    ['DATE_GAP', '2026-10-04 02:15', 'Australia/Lord_Howe', '2026-10-04T01:45:00+10:30', '2026-10-04T02:45:00+11:00'],
    // a whole day that was skipped
    ['DATE_GAP', '2011-12-30 12:00', 'Pacific/Apia', '2011-12-29T12:00:00-10:00', '2011-12-31T12:00:00+14:00'],
  ])('%s: %s in %s names both readings', (code, written, zone, earlier, later) => {
    const { schedule, problem } = read(written, zone);
    expect(schedule).toBeNull();
    expect(problem).toMatchObject({ code, severity: 'error', path });
    expect(problem?.message).toContain(`${earlier} or ${later}`);
    expect(problem?.hint).toContain(`${earlier} or ${later}`);
  });

  it.each(['2026-10-25 02:00', '2026-10-25 02:59:59'])('%s happens twice', (written) => {
    expect(read(written, 'Europe/Berlin').problem?.code).toBe('DATE_OVERLAP');
  });

  it('wants a zone for a local time', () => {
    const { schedule, problem } = read('2026-05-10 16:00');
    expect(schedule).toBeNull();
    expect(problem).toMatchObject({ code: 'DATE_NO_ZONE', message: expect.stringContaining('"2026-05-10 16:00"') });
  });

  it('leaves an unknown zone to the rule about zones', () => {
    expect(read('2026-05-10 16:00', 'Europe/Berlln')).toEqual({ schedule: null, problem: null });
  });

  it.each([
    ['2026-02-30 12:00', '2026-02 has 28 days', 'Write 2026-05-10'],
    ['2026-04-31T12:00:00Z', '2026-04 has 30 days', 'Write 2026-05-10'],
    ['2026-00-10 12:00', 'month 00', 'Write 2026-05-10'],
    ['2026-13-05 09:30', 'month 13', 'write 2026-05-13 09:30'],
    ['2026-31-12T09:30:00Z', 'month 31', 'write 2026-12-31 09:30'],
    ['2026-13-32 09:30', 'month 13', 'Write 2026-05-10'],
    ['10.05.2026 14:00', 'day and month', 'Write 2026-05-10 14:00 or 2026-10-05 14:00.'],
    ['5/20/2026', 'day and month', 'Write 2026-05-20 16:00.'],
    ['20-05-2026 8:15', 'day and month', 'Write 2026-05-20 08:15.'],
    ['07.07.2026', 'day and month', 'Write 2026-07-07 16:00.'],
    ['2026-05-10', 'no time of day', '2026-05-10 16:00'],
    ['2026-05-10 24:00', 'no clock shows', 'Write 2026-05-10'],
    ['2026-05-10 12:60', 'no clock shows', 'Write 2026-05-10'],
    ['2026-05-10 9:30', 'one digit', 'Write 2026-05-10 09:30.'],
    ['2026-05-10 16:00 CET', '" CET"', 'timezone'],
    ['2026-05-10T16:00[Europe/Berlin]', '"[Europe/Berlin]"', 'timezone'],
    ['2026-05-10T16:00+15:00', '"+15:00"', 'timezone'],
    ['0026-05-10 16:00', 'the year 0026', 'Write 2026-05-10'],
    ['Now', 'not a date', 'Write now'],
    ['tomorrow', 'not a date', 'Write 2026-05-10T14:00:00Z'],
    ['20260510T140000Z', 'not a date', 'Write 2026-05-10T14:00:00Z'],
    [' ', 'not a date', 'Write 2026-05-10T14:00:00Z'],
  ])('%s cannot be read', (written, why, hint) => {
    const { schedule, problem } = read(written, 'Europe/Berlin');
    expect(schedule).toBeNull();
    expect(problem).toMatchObject({ code: 'DATE_INVALID', severity: 'error', path });
    expect(problem?.message).toContain(why);
    expect(problem?.hint).toContain(hint);
  });
});
