import { accountKey } from '../domain/account.ts';
import { addMs, formatInstant, type Instant, instant, parseInstant } from '../domain/instant.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import { longestCronGapMs } from '../support/cron-gap.ts';
import { CONFIG_FILE } from './load-content.ts';
import type { OpenedRun } from './open-publish-run.ts';
import { lastPublishedAt } from './plan-posts.ts';

/**
 * Says so when a post was free to go and no run took it for more than twice the longest pause that the schedule leaves:
 * then runs were skipped, began late or could not work. Nothing is stored for that: an idle run writes nothing, so only
 * a post that waited is proof. See docs/timing.md.
 */
export async function noteSkippedRuns(planned: Plan, run: OpenedRun): Promise<void> {
  const { cron = null, log } = run.environment;
  const candidates = planned.destinations.filter(isUntouched);
  if (cron === null || candidates.length === 0) return;
  const gapMs = longestCronGapMs(cron, new Date(planned.now));
  if (gapMs === null) return;
  for (const each of candidates) {
    if (each.latenessSeconds * 1000 <= 2 * gapMs) continue;
    const freeSince = await freeToGoSince(each, run);
    if (planned.now - freeSince <= 2 * gapMs) continue;
    const note = `No run took ${each.post} from ${formatInstant(freeSince)} until now, although the schedule (${cron}) leaves at most ${minutes(gapMs)} between two runs. Runs were skipped, began late or could not work: docs/timing.md says what helps.`;
    log.warn(note);
    run.outcomes.notes.push(note);
    return; // one is enough: they have waited for the same reason
  }
}

/** Its time came, and no run has so much as tried. `scheduled_date: now` names no time that it could be late for. */
function isUntouched({ state, record, destination }: PlannedDestination): boolean {
  return (state === 'due' || state === 'missed') && record === null && destination?.schedule !== 'now';
}

/** The latest of what can have held it back: its date, its file or the settings not there yet, a pause, a rest. */
async function freeToGoSince(each: PlannedDestination, run: OpenedRun): Promise<Instant> {
  const { config, ledger } = run;
  const account = each.destination?.account ?? null;
  const restEnd = account === null ? null : parseInstant(ledger.pauseOf(account)?.not_before ?? '');
  const last = account === null ? undefined : lastPublishedAt(ledger).get(accountKey(account));
  const spacedUntil = last === undefined ? null : addMs(last, config.schedule.minSpacingMs);
  const known = [each.scheduledAt, restEnd, spacedUntil, config.paused?.until ?? null, await lastChangeOf(each, run)];
  return instant(Math.max(...known.map((at) => at ?? 0)));
}

/** When the branch last changed the post or the settings. In a shallow clone that is its oldest commit: later, never earlier. */
async function lastChangeOf({ post }: PlannedDestination, { repository, commit }: OpenedRun): Promise<Instant | null> {
  const seconds = await repository.git.text(['log', '-1', '--format=%ct', commit, '--', post, CONFIG_FILE]);
  return seconds === null ? null : instant(Number(seconds) * 1000);
}

function minutes(durationMs: number): string {
  return `${Math.round(durationMs / 60_000)} minutes`;
}
