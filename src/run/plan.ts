import type { Config } from '../domain/config.ts';
import { formatInstant, type Instant } from '../domain/instant.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import type { PlanReport, PlanReportRow } from '../domain/reports.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RunEnvironment } from './environment.ts';
import { MediaInspector } from './examine-post.ts';
import { findRenames } from './find-renames.ts';
import { withRenames } from './follow-renames.ts';
import { loadPosts, requireConfig } from './load-content.ts';
import { openLedgerToLookAt } from './open-ledger-to-look-at.ts';
import { openWorkspace } from './open-workspace.ts';
import { planPosts } from './plan-posts.ts';
import type { PlanResult } from './results.ts';
import { lookAtTokens } from './tokens/token-warnings.ts';

export interface PlanOptions {
  /** Plan as if it were then; absent: now. */
  readonly now?: Instant;
}

/** What would happen to each destination of the files on disk, by the newest ledger that can be read. */
export async function plan(options: PlanOptions, environment: RunEnvironment): Promise<PlanResult> {
  const workspace = await openWorkspace(environment);
  const config = await requireConfig(workspace.tree);
  const now = options.now ?? environment.clock.now();
  const ledger = await openLedgerToLookAt(workspace, config, environment);
  const loaded = await loadPosts(workspace.tree, config);
  const renames = await findRenames({ ...workspace, ...loaded, ledger, head: 'HEAD' });
  const planned = await planPosts({
    ...loaded,
    config,
    ledger: withRenames(ledger, renames),
    media: new MediaInspector(workspace.tree),
    now,
    runId: environment.runId,
    horizon: now,
  });
  const notes = await tokenNotes(config, ledger, environment);
  return { report: reportOf(planned), exitCode: 0, plan: planned, notes };
}

/** Tokens that end soon; only those that are there are asked about. */
async function tokenNotes(config: Config, ledger: Ledger, environment: RunEnvironment): Promise<readonly string[]> {
  const { warnings } = await lookAtTokens({ config, environment, noteOf: ledger.tokenNoteOf.bind(ledger) });
  const notes = warnings.map(({ message, hint }) => `${message} ${hint}`);
  for (const note of notes) environment.log.warn(note);
  return notes;
}

export function reportOf(planned: Plan): PlanReport {
  return { version: 1, now: formatInstant(planned.now), destinations: planned.destinations.map(rowOf) };
}

function rowOf(each: PlannedDestination): PlanReportRow {
  return {
    post: each.post,
    platform: each.platform,
    profile: each.profile,
    post_type: each.postType,
    scheduled_at: each.scheduledAt === null ? null : formatInstant(each.scheduledAt),
    state: each.state,
    reason: each.reason,
    lateness_seconds: each.latenessSeconds,
    overrides: each.destination?.overrides ?? [],
    not_before: each.hold === null ? null : formatInstant(each.hold.until),
  };
}
