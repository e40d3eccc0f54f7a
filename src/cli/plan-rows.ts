import { isDeletionAsked } from '../domain/deletion.ts';
import { formatInstant } from '../domain/instant.ts';
import type { PlannedDestination, PlanState } from '../domain/plan.ts';
import type { PlanResult } from '../run/results.ts';
import { authorTime } from '../support/author-time.ts';
import { durationText } from '../support/duration-text.ts';
import { withNotBefore } from '../support/with-not-before.ts';
import { terminalSafe } from './terminal-text.ts';

/** One destination of a plan in the words of the table. */
export interface PlanRow {
  readonly state: PlanState;
  /** The author's time, then UTC; empty where there is no date. */
  readonly when: readonly string[];
  /** `in 3 d 4 h`, `12 min late`; empty where it says nothing. */
  readonly distance: string;
  readonly platform: string;
  readonly profile: string;
  readonly post: string;
  /** Empty where the state says it all. */
  readonly reason: string;
}

/** States that need no word of explanation. */
const PLAIN_STATES: ReadonlySet<PlanState> = new Set(['due', 'upcoming', 'draft', 'published']);

/** States in which the time still to go, or the lateness, says something. */
const WAITING_STATES: ReadonlySet<PlanState> = new Set(['due', 'upcoming', 'missed', 'deferred', 'paused']);

/** The rows of a plan, and how many published ones were folded away. */
export function planRows({ plan }: PlanResult, options: { readonly all: boolean }) {
  const shown = plan.destinations.filter(
    ({ state, record }) => options.all || state !== 'published' || record?.deletion !== undefined,
  );
  return {
    rows: shown.map((planned) => terminalSafe(toRow(planned, plan.now))),
    folded: plan.destinations.length - shown.length,
  };
}

function toRow(planned: PlannedDestination, now: number): PlanRow {
  return {
    state: planned.state,
    when: when(planned),
    distance: distance(planned, now),
    platform: planned.platform ?? '',
    profile: planned.profile ?? '',
    post: planned.post,
    reason: explanation(planned),
  };
}

/** A platform that has a post is worth a word, though the post is only upcoming. */
function explanation({ state, hold, reason, record }: PlannedDestination): string {
  if (record?.state === 'accepted') return reason;
  if (hold !== null) return withNotBefore(reason, formatInstant(hold.until));
  const isPlain = PLAIN_STATES.has(state) && (record === null || !isDeletionAsked(record));
  return isPlain ? '' : reason;
}

function when({ scheduledAt, destination }: PlannedDestination): string[] {
  if (destination?.schedule === 'now') return ['now'];
  if (scheduledAt === null) return [];
  const { local, utc } = authorTime(scheduledAt, destination);
  return local === null ? [utc] : [local, utc];
}

function distance({ scheduledAt, latenessSeconds, state, destination }: PlannedDestination, now: number): string {
  if (!WAITING_STATES.has(state)) return '';
  if (latenessSeconds > 0) return `${durationText(latenessSeconds * 1000)} late`;
  if (scheduledAt === null || destination?.schedule === 'now') return '';
  return scheduledAt > now ? `in ${durationText(scheduledAt - now)}` : 'now';
}
