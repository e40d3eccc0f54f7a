import type { Problem } from '../domain/finding.ts';
import { pointer } from '../domain/json-pointer.ts';
import type { ConfigFile } from '../generated/config-schema.ts';
import { durationMs } from './duration.ts';
import { checkZone } from './timezone.ts';

/** What the schema cannot state about single settings. */
export function checkConfig({ timezone, schedule }: ConfigFile): Problem[] {
  const zone = timezone === undefined ? null : checkZone(timezone, pointer('timezone'));
  return [...(zone === null ? [] : [zone]), ...checkTimeBudget(schedule.time_budget)];
}

function checkTimeBudget(written: string | number): Problem[] {
  if (durationMs(written) > 0) return [];
  return [
    {
      code: 'FIELD_VALUE',
      severity: 'error',
      path: pointer('schedule', 'time_budget'),
      message: 'schedule.time_budget is 0, which leaves a run no time to publish anything.',
      hint: 'Write a duration such as 10m, or delete the line.',
    },
  ];
}
