import { accountKey } from '../domain/account.ts';
import { LedgerConflict } from '../domain/errors.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import type { Destination } from '../domain/post.ts';
import { describeDryRun } from './dry-run.ts';
import { type DueDestination, recordBaseOf } from './due-destination.ts';
import type { RunEnvironment } from './environment.ts';
import { MediaInspector } from './examine-post.ts';
import { followHandOffs } from './hand-off/follow-hand-offs.ts';
import { handOffDue } from './hand-off/hand-off-due.ts';
import { isHandOff } from './hand-off/is-hand-off.ts';
import { markMissed } from './mark-missed.ts';
import { type OpenedRun, openPublishRun } from './open-publish-run.ts';
import { planPosts } from './plan-posts.ts';
import { postsToWriteBack } from './posts-to-write-back.ts';
import { publishAccount } from './publish-account.ts';
import { isDueBy, publishHorizon } from './publish-horizon.ts';
import { reconcile } from './reconcile.ts';
import { reportTheRest } from './report-the-rest.ts';
import type { PublishResult } from './results.ts';
import { stillWantedIn } from './still-wanted.ts';
import { writeBack } from './write-back.ts';

export interface PublishOptions {
  readonly dryRun: boolean;
  /** Null: the branch that is checked out. */
  readonly branch: string | null;
}

/**
 * One run: 1. read the newest head and ledger; 2. reconcile what is open; 3. plan; 4. publish what is due, accounts side
 * by side; 5. ask people for what they post by hand; 6. write the audit trail back; 7. report. Killed anywhere, the next
 * run goes on from the ledger.
 */
export async function publish(options: PublishOptions, environment: RunEnvironment): Promise<PublishResult> {
  const run = await openPublishRun(options.branch, environment);
  if (options.dryRun) return describeDryRun(run, await planRun(run));
  await reconcile(run, stillWantedIn(run));
  await followHandOffs(run);
  const planned = await planRun(run);
  await markMissed(planned, run);
  await publishDue(planned, run);
  await handOffDue(planned, run);
  reportTheRest(planned, run);
  const commit = await writeAuditTrail(run);
  return {
    report: run.outcomes.report(false, commit === null ? null : { commit, branch: run.branch }),
    exitCode: run.outcomes.exitCode(),
    notes: run.outcomes.notes,
  };
}

function planRun(run: OpenedRun): Promise<Plan> {
  const { clock, runId } = run.environment;
  const { posts, finished, config, ledger, tree } = run;
  const now = clock.now();
  return planPosts({
    posts,
    finished,
    config,
    ledger,
    media: new MediaInspector(tree),
    now,
    runId,
    horizon: publishHorizon(run, now),
  });
}

async function publishDue(planned: Plan, run: OpenedRun): Promise<void> {
  const horizon = publishHorizon(run, planned.now);
  const byAccount = new Map<string, DueDestination[]>();
  for (const each of planned.destinations) {
    if (each.destination === null || isHandOff(each) || !isDueBy(each, horizon)) continue;
    const due = await toDue(each, run);
    if (due === null) continue;
    const key = accountKey(each.destination);
    byAccount.set(key, [...(byAccount.get(key) ?? []), due]);
  }
  await Promise.all(
    [...byAccount.values()].map((due) => {
      const session = due[0] && run.sessions.find(due[0].destination);
      return session ? publishAccount(due, session, run) : undefined;
    }),
  );
}

async function toDue(each: PlannedDestination, run: OpenedRun): Promise<DueDestination | null> {
  const { destination, record, scheduledAt } = each;
  const post = run.posts.find(({ source }) => source.path === each.post)?.post;
  if (destination === null || !post) return null;
  assertMediaHaveAddresses(destination, run);
  const base = await recordBaseOf(post, destination, run.tree);
  return { post, destination, base, publishAt: scheduledAt ?? run.environment.clock.now(), record };
}

/** A host that cannot serve this repository is a wrong setting: said before anything is claimed. Throws `ConfigError`. */
function assertMediaHaveAddresses(destination: Destination, { mediaHost }: OpenedRun): void {
  for (const { source } of [...destination.media, ...Object.values(destination.optionMedia)]) {
    if (source.kind === 'file') mediaHost.addressOf(source.path);
  }
}

/** The new head, or null. A branch that refuses is reported on every run until somebody mends it. */
async function writeAuditTrail(run: OpenedRun): Promise<string | null> {
  const { repository, branch, config, ledger, environment, outcomes } = run;
  try {
    const posts = postsToWriteBack(run, ledger);
    const { commit, refused } = await writeBack({ repository, branch, config, ledger, posts, environment });
    if (refused.length > 0) outcomes.isUnrecorded = true;
    outcomes.notes.push(...refused.map((each) => `The audit trail could not be written safely: ${each}`));
    return commit;
  } catch (error) {
    if (!(error instanceof LedgerConflict)) throw error;
    outcomes.isUnrecorded = true;
    outcomes.notes.push(`${error.message} ${error.hint ?? ''}`.trim());
    return null;
  }
}
