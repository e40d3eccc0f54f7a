import type { Config } from '../domain/config.ts';
import { MergecastError } from '../domain/errors.ts';
import { formatInstant, type Instant } from '../domain/instant.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import type { PlanReport, PlanReportRow } from '../domain/reports.ts';
import { GitLedger } from '../ledger/git-ledger.ts';
import { emptyLedger, type Ledger } from '../ledger/ledger.ts';
import type { RunEnvironment } from './environment.ts';
import { MediaInspector } from './examine-post.ts';
import { findRenames } from './find-renames.ts';
import { withRenames } from './follow-renames.ts';
import { loadPosts, requireConfig } from './load-content.ts';
import { openWorkspace, type Workspace } from './open-workspace.ts';
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
  const ledger = await openLedger(workspace, config, environment);
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

/** A plan is worth having without a connection: then it says how old its knowledge may be. */
async function openLedger(workspace: Workspace, config: Config, environment: RunEnvironment): Promise<Ledger> {
  const { repository } = workspace;
  if (repository === null) return emptyLedger;
  const options = {
    repository,
    ref: config.ledgerRef,
    profiles: [...config.profiles.keys()],
    clock: environment.clock,
  };
  try {
    return await GitLedger.open(options);
  } catch (error) {
    if (!MergecastError.isInstance(error) || error.kind !== 'transient') throw error;
    environment.log.warn(`${error.message} The plan uses the ledger as it was last fetched.`);
    return GitLedger.openOffline(options);
  }
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
    not_before: each.hold === null ? null : formatInstant(each.hold.until),
  };
}
