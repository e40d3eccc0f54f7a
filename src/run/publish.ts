import pLimit from 'p-limit';
import { accountKey } from '../domain/account.ts';
import { ConfigError, MergecastError } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Plan, PlannedDestination } from '../domain/plan.ts';
import type { Destination } from '../domain/post.ts';
import { adapterFor } from '../platforms/registry.ts';
import { carryRetry } from './carry-retry.ts';
import { claimedMedia } from './claimed-media.ts';
import { sentence } from './close-destination.ts';
import { announce } from './comments/announce.ts';
import type { CommitThrough } from './commit-through.ts';
import { describeDryRun } from './dry-run.ts';
import { type DueDestination, recordBaseOf, toPublish } from './due-destination.ts';
import type { RunEnvironment } from './environment.ts';
import { MediaInspector } from './examine-post.ts';
import { findRenames, type Rename } from './find-renames.ts';
import { followRenames, withRenames } from './follow-renames.ts';
import { githubOfRun } from './github-of-run.ts';
import { guardAccount } from './guard-account.ts';
import { followHandOffs } from './hand-off/follow-hand-offs.ts';
import { handOffDue } from './hand-off/hand-off-due.ts';
import { isHandOff } from './hand-off/is-hand-off.ts';
import { isTakenAhead } from './hand-over-ahead.ts';
import { handedOverHash } from './handed-over-hash.ts';
import { markMissed } from './mark-missed.ts';
import { planDelivery } from './media-delivery.ts';
import { mediaStillNeeded } from './media-still-needed.ts';
import { noteSkippedRuns } from './note-skipped-runs.ts';
import { type OpenedRun, openPublishRun } from './open-publish-run.ts';
import { planPosts } from './plan-posts.ts';
import { postsToWriteBack } from './posts-to-write-back.ts';
import { publishAccount } from './publish-account.ts';
import { isDueBy, publishHorizon } from './publish-horizon.ts';
import { reconcile } from './reconcile.ts';
import { reportChangedMedia } from './report-changed-media.ts';
import { reportTheRest } from './report-the-rest.ts';
import { reportUnwritable } from './report-unwritable.ts';
import type { PublishResult } from './results.ts';
import { stillWantedIn } from './still-wanted.ts';
import { warnAboutTokens } from './tokens/warn-about-tokens.ts';
import { waitForAccepted } from './wait-for-accepted.ts';
import { whyTakeBackIn } from './why-take-back.ts';
import { type WriteBackResult, writeBack } from './write-back.ts';

export interface PublishOptions {
  readonly dryRun: boolean;
  /** Null: the branch that is checked out. */
  readonly branch: string | null;
  /** Default `auto`. */
  readonly commitThrough?: CommitThrough;
  /** Whether the pull request that brought a post is told that it is live. Default false. */
  readonly announces?: boolean;
}

/** Posts that are prepared at a time. Most of them merely wait for the platform to process their media. */
const MAX_PREPARING = 64;

/**
 * One run: 1. read the newest head and ledger, and follow renamed files; 2. reconcile what is open; 3. plan; 4. publish
 * what is due and hand over what platforms take ahead, accounts side by side; 5. ask people for what they post by hand;
 * 6. write the audit trail back; 7. tell the pull requests; 8. warn of tokens that end; 9. report. Killed anywhere, the
 * next run goes on from the ledger.
 */
export async function publish(options: PublishOptions, environment: RunEnvironment): Promise<PublishResult> {
  const run = await openPublishRun(options.branch, environment);
  const renames = await findRenames({ ...run, head: run.commit });
  if (options.dryRun) return describeDryRun(run, await planRun(run, renames));
  await followRenames(renames, run);
  const wishes = { stillWanted: stillWantedIn(run), whyTakeBack: whyTakeBackIn(run, renames) };
  await reconcile(run, wishes);
  await run.recordings.settled();
  await followHandOffs(run);
  const planned = await planRun(run, renames);
  await noteSkippedRuns(planned, run);
  await markMissed(planned, run);
  const horizon = publishHorizon(run, planned.now);
  await publishDue(planned, horizon, run);
  await run.recordings.settled();
  await waitForAccepted(run, (record) => findPlanned(record, planned)?.destination ?? null);
  await run.mediaHost.close(await mediaStillNeeded(run));
  await handOffDue(planned, run);
  reportTheRest(planned, horizon, run);
  reportUnwritable(run);
  run.outcomes.noteWhatWasLeft();
  const written = await writeAuditTrail(run, options.commitThrough ?? 'auto');
  if (options.announces) await announceNews(run);
  await warnAboutTokens(run);
  return {
    report: run.outcomes.report(false, written),
    exitCode: run.outcomes.exitCode(),
    notes: run.outcomes.notes,
  };
}

function planRun(run: OpenedRun, renames: readonly Rename[]): Promise<Plan> {
  const { clock, runId } = run.environment;
  const { posts, finished, config, ledger, tree } = run;
  const now = clock.now();
  return planPosts({
    posts,
    finished,
    config,
    ledger: withRenames(ledger, renames),
    media: new MediaInspector(tree),
    now,
    runId,
    horizon: publishHorizon(run, now),
  });
}

function findPlanned(record: LedgerRecord, { destinations }: Plan): PlannedDestination | undefined {
  const { post, platform, profile } = record;
  return destinations.find((each) => each.post === post && each.platform === platform && each.profile === profile);
}

async function publishDue(planned: Plan, horizon: Instant, run: OpenedRun): Promise<void> {
  const prepareLimit = pLimit(MAX_PREPARING);
  const byAccount = new Map<string, DueDestination[]>();
  for (const each of planned.destinations) {
    const isAhead = isTakenAhead(each, planned.now);
    if (each.destination === null || isHandOff(each) || !(isAhead || isDueBy(each, horizon))) continue;
    const due = await toDue(each, isAhead, run);
    if (due === null) continue;
    const key = accountKey(each.destination);
    byAccount.set(key, [...(byAccount.get(key) ?? []), due]);
  }
  await reportChangedMedia([...byAccount.values()].flat(), run);
  await Promise.all(
    [...byAccount.values()].map((due) => {
      const session = due[0] && run.sessions.find(due[0].destination);
      return session ? guardAccount(() => publishAccount(due, session, run, prepareLimit), run) : undefined;
    }),
  );
}

async function toDue(each: PlannedDestination, isAhead: boolean, run: OpenedRun): Promise<DueDestination | null> {
  const { destination, record, scheduledAt } = each;
  const post = run.posts.find(({ source }) => source.path === each.post)?.post;
  if (destination === null || !post) return null;
  await assertMediaCanBeServed(destination, run);
  const publishAt = scheduledAt ?? run.environment.clock.now();
  const plain = await recordBaseOf(post, destination, run.tree);
  const hash = isAhead ? await handedOverHash(destination, post, run.tree) : null;
  const base = toPublish(plain, destination, { record, ahead: hash === null ? null : { bringOutAt: publishAt, hash } });
  const media = await claimedMedia(destination, run.tree);
  return { post, destination, media, publishAt, isAhead, ...carryRetry(base, record) };
}

/** A host that cannot serve this repository is a wrong setting: said before anything is claimed. Throws for it. */
async function assertMediaCanBeServed(destination: Destination, run: OpenedRun): Promise<void> {
  const adapter = adapterFor(destination.platform);
  if (adapter !== null) await planDelivery(destination, adapter, run);
}

/** Octokit is loaded only when there is news. */
async function announceNews(run: OpenedRun): Promise<void> {
  const { newlyLinked } = run.outcomes;
  if (newlyLinked.length === 0) return;
  const github = await githubOfRun(run.repository, run.environment);
  if (github !== null) await announce(newlyLinked, github, run);
}

/** The new head, or null. A branch that refuses is reported on every run until somebody mends it. */
async function writeAuditTrail(run: OpenedRun, commitThrough: CommitThrough): Promise<WriteBackResult['written']> {
  const { repository, branch, config, ledger, environment, outcomes } = run;
  try {
    const posts = postsToWriteBack(run, ledger, environment.clock.now());
    const request = { repository, branch, config, ledger, posts, commitThrough, environment };
    const { written, refused, notes } = await writeBack(request);
    if (refused.length > 0) outcomes.isUnrecorded = true;
    outcomes.notes.push(...notes, ...refused.map((each) => `The audit trail could not be written safely: ${each}`));
    return written;
  } catch (error) {
    if (!MergecastError.isInstance(error) || error instanceof ConfigError) throw error;
    outcomes.isUnrecorded = true;
    outcomes.notes.push(sentence(error));
    return null;
  }
}
