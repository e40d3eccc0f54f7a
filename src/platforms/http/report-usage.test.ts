import { describe, expect, it } from 'vitest';
import { instant } from '../../domain/instant.ts';
import { silentLog } from '../../support/log.ts';
import { reportUsage } from './report-usage.ts';

const NOW = instant(Date.parse('2026-05-10T14:00:00Z'));

describe('reportUsage', () => {
  it.each<[string, number, number | null, { warns: boolean; restsUntil: string | null }]>([
    ['plenty is left', 79, null, { warns: false, restsUntil: null }],
    ['most is used', 80, null, { warns: true, restsUntil: null }],
    ['just below the end', 94, null, { warns: true, restsUntil: null }],
    ['as good as used up', 95, null, { warns: true, restsUntil: '2026-05-10T14:15:00.000Z' }],
    ['used up, with a time', 100, 42, { warns: true, restsUntil: '2026-05-10T14:42:00.000Z' }],
    ['a time alone', 10, 5, { warns: false, restsUntil: '2026-05-10T14:05:00.000Z' }],
  ])('%s', (_name, highestPercent, regainMinutes, { warns, restsUntil }) => {
    const warnings: string[] = [];
    const rests: string[] = [];
    reportUsage(
      { highestPercent, regainMinutes },
      {
        clock: { now: () => NOW, sleep: () => Promise.resolve() },
        log: { ...silentLog, warn: (message) => warnings.push(message) },
        onThrottled: ({ until }) => rests.push(new Date(until).toISOString()),
      },
    );
    expect(warnings.length > 0).toBe(warns);
    expect(rests).toEqual(restsUntil === null ? [] : [restsUntil]);
  });
});
