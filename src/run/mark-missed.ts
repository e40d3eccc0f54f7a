import { formatInstant } from '../domain/instant.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import { missedRecord } from '../ledger/records.ts';
import { recordBaseOf } from './due-destination.ts';
import { mayClose } from './may-close.ts';
import type { OpenedRun } from './open-publish-run.ts';
import { recordOutcome } from './publish-run.ts';

/** Records what is too late to send, once: on time or not at all, and said loudly. */
export async function markMissed(planned: Plan, run: OpenedRun): Promise<void> {
  await Promise.all(planned.destinations.filter(isNewlyMissed).map((each) => markOne(each, run)));
}

/** Missed by the calendar, and neither the ledger nor the author says so yet. */
function isNewlyMissed({ state, latenessSeconds, record, destination }: PlannedDestination): boolean {
  return state === 'missed' && destination !== null && latenessSeconds > 0 && record?.state !== 'missed';
}

async function markOne(each: PlannedDestination, run: OpenedRun): Promise<void> {
  const post = run.posts.find(({ source }) => source.path === each.post)?.post;
  if (each.destination === null || !post) return;
  const now = run.environment.clock.now();
  const due = each.scheduledAt === null ? 'an unknown time' : formatInstant(each.scheduledAt);
  const live = each.record?.parts?.length ?? 0;
  const what = live === 0 ? 'It was' : `${live} of its parts are live; the rest was`;
  const reason = `${what} due at ${due} and could not be sent within max_lateness. Set a new scheduled_date and status: scheduled, or use mergecast retry.`;
  run.outcomes.addMissed(each, each.scheduledAt, each.latenessSeconds);
  const base = await recordBaseOf(post, each.destination, run.tree);
  const missed = missedRecord(base, each.latenessSeconds, reason, now);
  await recordOutcome(run, base, (current) => (mayClose(current, each.record) ? missed : null));
}
