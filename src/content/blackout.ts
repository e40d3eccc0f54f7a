import type { Problem } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import { type JsonPointer, pointer } from '../domain/json-pointer.ts';
import type { Blackout } from '../domain/policy.ts';
import type { ConfigFile, Blackout as WrittenBlackout } from '../generated/config-schema.ts';
import { checkProfile } from './choose-profiles.ts';
import { quote } from './describe-value.ts';
import { readScheduledDate } from './scheduled-date.ts';

export interface BlackoutPlace {
  /** Of the list. */
  readonly path: JsonPointer;
  readonly config: Pick<ConfigFile, 'timezone' | 'profiles'>;
}

/** Reads a list of blackouts: days and local times are those of the config's zone. */
export function readBlackouts(
  written: readonly WrittenBlackout[],
  { path, config }: BlackoutPlace,
): { readonly blackouts: readonly Blackout[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const known = { profiles: new Map(Object.entries(config.profiles)) };
  const blackouts = written.flatMap((each, index): Blackout[] => {
    const place = (field: string) => path + pointer(index, field);
    const names = each.profiles ?? [];
    problems.push(...names.flatMap((name, at) => checkProfile(name, known, place('profiles') + pointer(at))));
    const from = readBound(each.from, { path: place('from'), timezone: config.timezone ?? null });
    const lastPath = each.to === undefined ? place('from') : place('to');
    const until = readBound(lastDay(each), { path: lastPath, timezone: config.timezone ?? null });
    const [problem] = [...from.problems, ...until.problems];
    if (problem !== undefined) problems.push(problem);
    if (from.at === null || until.at === null) return [];
    if (until.at <= from.at) problems.push(backwards(each, lastPath));
    return [{ from: from.at, until: until.at, reason: each.reason, profiles: each.profiles ?? null }];
  });
  return { blackouts, problems };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** The end as a bound that is not in it: a day ends where the next one begins; an instant alone lasts until its day does. */
function lastDay({ from, to }: WrittenBlackout): string {
  const last = to ?? from.slice(0, 'YYYY-MM-DD'.length);
  if (!DAY.test(last)) return last;
  const midnight = Date.parse(`${last}T00:00:00Z`);
  return Number.isNaN(midnight) ? last : new Date(midnight + DAY_MS).toISOString().slice(0, last.length);
}

function readBound(
  written: string,
  place: { readonly path: JsonPointer; readonly timezone: string | null },
): { readonly at: Instant | null; readonly problems: readonly Problem[] } {
  const { schedule, problem } = readScheduledDate(DAY.test(written) ? `${written} 00:00` : written, place);
  if (schedule === 'now') return { at: null, problems: [notADate(place.path)] };
  return { at: schedule, problems: problem === null ? [] : [problem] };
}

function notADate(path: JsonPointer): Problem {
  return {
    code: 'DATE_INVALID',
    severity: 'error',
    path,
    message: `${quote('now')} is no date of a blackout.`,
    hint: 'Write a day such as 2026-12-24, or an instant as in scheduled_date.',
  };
}

function backwards({ from, to }: WrittenBlackout, path: JsonPointer): Problem {
  return {
    code: 'FIELD_VALUE',
    severity: 'error',
    path,
    message: `This blackout ends (${to ?? from}) before it begins (${from}).`,
    hint: 'Write the earlier one at from.',
  };
}
