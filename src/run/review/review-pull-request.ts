import { createCommitTree } from '../../content/tree/commit-tree.ts';
import { boundReview } from '../../domain/bound-review.ts';
import type { Changes } from '../../domain/changes.ts';
import type { Config } from '../../domain/config.ts';
import type { ContentTree } from '../../domain/content-tree.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ValidateReport } from '../../domain/reports.ts';
import type { Review, ReviewedPost } from '../../domain/review.ts';
import { countReview } from '../../domain/review-outcome.ts';
import type { RunEnvironment } from '../environment.ts';
import { CONFIG_FILE, loadConfig } from '../load-content.ts';
import { openLedgerToLookAt } from '../open-ledger-to-look-at.ts';
import { openWorkspace } from '../open-workspace.ts';
import { postsUnderReview, renamesUnderReview } from './posts-under-review.ts';
import { readVersions } from './read-versions.ts';

export interface ReviewRequest {
  readonly changes: Changes;
  /** What `validate` found. */
  readonly report: ValidateReport;
}

/**
 * What a pull request does: 1. read both configurations; 2. find the posts that it adds, changes or removes; 3. read and
 * plan them as they are at the base and as they are now; 4. put what was found to them.
 */
export async function reviewPullRequest(request: ReviewRequest, environment: RunEnvironment): Promise<Review> {
  const { changes, report } = request;
  const now = environment.clock.now();
  const workspace = await openWorkspace(environment);
  const { config } = await loadConfig(workspace.tree);
  if (config === null || workspace.repository === null) return reviewOf([], report, now);

  const ledger = await openLedgerToLookAt(workspace, config, environment);
  const base = createCommitTree({ git: workspace.repository.git, commit: changes.base });
  const baseConfig = (await configAt(base)) ?? config;
  const pairs = await postsUnderReview({ changes, base, baseConfig, head: workspace.tree, config });
  const plan = { now, runId: environment.runId, base, changes };
  const before = await readVersions({
    ...plan,
    side: 'base',
    posts: pairs.flatMap((each) => each.before ?? []),
    config: baseConfig,
    tree: base,
    ledger,
  });
  const after = await readVersions({
    ...plan,
    side: 'head',
    posts: pairs.flatMap((each) => each.after ?? []),
    config,
    tree: workspace.tree,
    ledger: renamesUnderReview(ledger, pairs),
  });
  const posts = pairs.map(({ path, previousPath }): ReviewedPost => {
    const versions = { before: before.get(previousPath ?? path) ?? null, after: after.get(path) ?? null };
    const findings = versions.after === null ? [] : report.findings.filter(({ file }) => file === path);
    return { path, previousPath, ...versions, findings };
  });
  return reviewOf(posts, report, now);
}

function reviewOf(posts: readonly ReviewedPost[], report: ValidateReport, reviewedAt: Instant): Review {
  const shown = new Set<string>(posts.flatMap(({ path, after }) => (after === null ? [] : path)));
  const findings = report.findings.filter(({ file }) => !shown.has(file));
  return boundReview({
    version: 1,
    reviewedAt,
    postsChecked: report.posts,
    counts: countReview({ posts, findings }),
    posts,
    postsLeftOut: 0,
    findings,
    findingsLeftOut: 0,
  });
}

/** Null where the base has no `mergecast.yml` that can be read, such as before the first one. */
async function configAt(tree: ContentTree): Promise<Config | null> {
  const look = await tree.look(CONFIG_FILE);
  return look.kind === 'file' ? (await loadConfig(tree)).config : null;
}
