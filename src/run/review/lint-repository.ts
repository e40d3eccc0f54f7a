import type { Changes } from '../../domain/changes.ts';
import type { Config } from '../../domain/config.ts';
import type { TreeFile } from '../../domain/content-tree.ts';
import { MergecastError } from '../../domain/errors.ts';
import { type Destination, postPath, type ReadPost } from '../../domain/post.ts';
import { GitLedger } from '../../ledger/git-ledger.ts';
import { emptyLedger, type Ledger, type LedgerView } from '../../ledger/ledger.ts';
import { type LintProblem, lint } from '../../lint/lint.ts';
import type { Review } from '../../lint/lint-input.ts';
import { makePlan } from '../../plan/make-plan.ts';
import { adapterFor } from '../../platforms/registry.ts';
import { contentHash } from '../../support/content-hash.ts';
import type { RunEnvironment } from '../environment.ts';
import { findRenames } from '../find-renames.ts';
import { withRenames } from '../follow-renames.ts';
import { aheadWindowOf } from '../hand-over-ahead.ts';
import { isPostFile } from '../load-content.ts';
import type { Workspace } from '../open-workspace.ts';
import { lastPublishedAt } from '../plan-posts.ts';
import { findRevisions } from './find-revisions.ts';
import type { ReviewedPost } from './reviewed-post.ts';

export interface RepositoryReview {
  readonly workspace: Workspace;
  readonly environment: RunEnvironment;
  readonly config: Config;
  /** Every file of the content folders. */
  readonly files: readonly TreeFile[];
  /** Those that were asked for. */
  readonly posts: readonly ReviewedPost[];
  readonly orphans: readonly string[];
  readonly changes: Changes | null;
  readonly isWanted: (path: string) => boolean;
  /** Git's object ids of files on disk, as far as they are known. */
  readonly blobs: ReadonlyMap<string, string>;
}

/** What can only be seen by looking at all posts at once, and at what the ledger and the base branch know of them. */
export async function lintRepository(review: RepositoryReview): Promise<readonly LintProblem[]> {
  const { environment, config, posts, blobs } = review;
  const now = environment.clock.now();
  const ledger = await ledgerOf(review);
  const readable = new Map(posts.flatMap(({ path, post }) => (post === null ? [] : [[path, post] as const])));
  const history = posts.flatMap((post) => post.history ?? []);
  const plan = makePlan({
    posts: [
      ...[...readable.values()].map((post): ReadPost => ({ kind: 'post', post, findings: [] })),
      ...history.map((post): ReadPost => ({ kind: 'finished', post })),
    ],
    now,
    config,
    runId: environment.runId,
    recordOf: ledger.find.bind(ledger),
    accountPauseOf: ledger.pauseOf.bind(ledger),
    lastPublishedAt: lastPublishedAt(ledger),
    aheadWindowOf,
  });
  const isWhole = review.files.every(({ path }) => !isPostFile(path) || review.isWanted(path));
  return lint({
    now,
    config,
    plan,
    posts: readable,
    history,
    isWanted: review.isWanted,
    review: await reviewOf(review, ledger),
    records: [...ledger.all()],
    quotaOf: (platform) => adapterFor(platform)?.postingQuota ?? null,
    identityOf: (medium) => blobs.get(medium) ?? medium,
    contentHashOf: (destination) => contentHashOf(destination, blobs),
    orphans: isWhole ? review.orphans : [],
  });
}

/** The newest ledger in a review, else as this clone knows it: looking at files at a desk needs no network. */
async function ledgerOf(review: RepositoryReview): Promise<LedgerView> {
  const { workspace, posts, files } = review;
  const { repository } = workspace;
  if (repository === null) return emptyLedger;
  const ledger = await openLedger(review);
  const read = new Set<string>(posts.map(({ path }) => path));
  const renames = await findRenames({
    posts: posts.map(({ path, post }) => ({ source: { path }, post })),
    finished: files.flatMap(({ path }) => (read.has(path) ? [] : [{ path: postPath(path) }])),
    ledger,
    tree: workspace.tree,
    repository,
    head: 'HEAD',
  });
  return withRenames(ledger, renames);
}

async function openLedger({ workspace, environment, config, changes }: RepositoryReview): Promise<Ledger> {
  const { repository } = workspace;
  if (repository === null) return emptyLedger;
  const profiles = [...config.profiles.keys()];
  const options = { repository, ref: config.ledgerRef, profiles, clock: environment.clock };
  try {
    if (changes !== null) return await GitLedger.open(options);
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    environment.log.warn(`${error.message} Review uses the ledger as it was last fetched.`);
  }
  try {
    return await GitLedger.openOffline(options);
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    environment.log.warn(`${error.message} Review goes on without the ledger.`);
    return emptyLedger;
  }
}

async function reviewOf(review: RepositoryReview, ledger: LedgerView): Promise<Review> {
  const { changes, workspace, environment, config, isWanted } = review;
  const { repository, tree } = workspace;
  if (changes === null || repository === null) {
    // Everything may have changed where a pull request's base cannot be told; at a desk nothing is under review.
    const isReview = environment.pullRequest !== undefined;
    return { changes: null, isUnderReview: () => isReview, revisions: [] };
  }
  const changed = new Set(changes.entries.map(({ path }) => path));
  const { git } = repository;
  return {
    changes,
    isUnderReview: (path) => changed.has(path),
    revisions: await findRevisions({ changes, git, tree, config, ledger, isWanted }),
  };
}

function contentHashOf({ account, caption, media }: Destination, blobs: ReadonlyMap<string, string>): string | null {
  const identities = media.map(({ source }) => (source.kind === 'url' ? source.url : blobs.get(source.path)));
  if (identities.some((each) => each === undefined)) return null;
  return contentHash({ accountId: account.accountId, caption, media: identities.map(String) });
}
