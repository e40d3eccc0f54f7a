import type { Pause } from '../domain/config.ts';
import type { Problem } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import { type JsonPointer, pointer } from '../domain/json-pointer.ts';
import type { ConfigFile } from '../generated/config-schema.ts';
import { checkProfile } from './choose-profiles.ts';
import { helpWithDate } from './date-help.ts';
import { quote } from './describe-value.ts';
import { readScheduledDate } from './scheduled-date.ts';

/** `paused`, if it is there. */
export interface PauseReading {
  readonly pause: Pause | null;
  readonly problems: readonly Problem[];
}

/** Reads `paused`: its end is written as a `scheduled_date` is, with the config's zone for a local time. */
export function readPause({ paused, timezone, profiles }: ConfigFile): PauseReading {
  if (paused === undefined) return { pause: null, problems: [] };
  const known = { profiles: new Map(Object.entries(profiles)) };
  const unknown = (paused.profiles ?? []).flatMap((name, index) =>
    checkProfile(name, known, pointer('paused', 'profiles', index)),
  );
  const { until, problems } = readEnd(paused.until, timezone ?? null);
  return {
    pause: { reason: paused.reason, until, profiles: paused.profiles ?? null },
    problems: [...unknown, ...problems],
  };
}

function readEnd(
  written: string | undefined,
  timezone: string | null,
): { readonly until: Instant | null; readonly problems: Problem[] } {
  if (written === undefined) return { until: null, problems: [] };
  const path = pointer('paused', 'until');
  const { schedule, problem } = readScheduledDate(written, { path, timezone });
  if (schedule === 'now') return { until: null, problems: [notADate(path)] };
  return { until: schedule, problems: problem === null ? [] : [problem] };
}

function notADate(path: JsonPointer): Problem {
  return {
    code: 'DATE_INVALID',
    severity: 'error',
    path,
    message: `${quote('now')} is not a date on which a pause can end.`,
    hint: helpWithDate('').hint,
  };
}
