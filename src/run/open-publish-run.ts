import type { ParsedPost } from '../content/parse-post.ts';
import { createCommitTree } from '../content/tree/commit-tree.ts';
import type { Config } from '../domain/config.ts';
import type { ContentTree } from '../domain/content-tree.ts';
import { addMs } from '../domain/instant.ts';
import type { FinishedPost } from '../domain/post.ts';
import { GitLedger } from '../ledger/git-ledger.ts';
import type { MediaHost } from '../media/media-host.ts';
import type { MediaResolver } from '../media/media-resolver.ts';
import { chooseBranch, newestHead, openRepository, type Repository } from '../support/repository.ts';
import { AccountSessions } from './account-session.ts';
import type { RunEnvironment } from './environment.ts';
import { loadPosts, requireConfig } from './load-content.ts';
import { openMedia } from './open-media.ts';
import { Outcomes } from './outcomes.ts';
import type { PublishRun } from './publish-run.ts';
import { Recordings } from './recordings.ts';

/** Everything a publish run reads before it does anything. */
export interface OpenedRun extends PublishRun {
  readonly repository: Repository;
  readonly branch: string;
  readonly tree: ContentTree;
  readonly mediaHost: MediaHost;
  readonly media: MediaResolver;
  readonly posts: readonly ParsedPost[];
  readonly finished: readonly FinishedPost[];
}

/**
 * Reads the newest head of the branch, its configuration and posts, and the newest ledger. Never the checkout's files:
 * a re-run of an old workflow run has an old one.
 */
export async function openPublishRun(branchAsked: string | null, environment: RunEnvironment): Promise<OpenedRun> {
  const repository = await openRepository(environment.cwd, environment.variables, environment.openGit);
  const branch = await chooseBranch(repository, branchAsked);
  const commit = await newestHead(repository, branch);
  const tree = createCommitTree({ git: repository.git, commit });
  const config = await requireConfig(tree);
  const deadline = addMs(environment.clock.now(), config.schedule.timeBudgetMs);
  const { mediaHost, media } = await openMedia({ repository, tree, commit, config, environment });
  const ledger = await openLedger(repository, config, environment);
  const sessions = new AccountSessions({ config, environment, media, deadline, ledger });
  const { posts, finished } = await loadPosts(tree, config);
  return {
    environment,
    config,
    commit,
    ledger,
    sessions,
    outcomes: new Outcomes(),
    recordings: new Recordings(),
    deadline,
    repository,
    branch,
    tree,
    mediaHost,
    media,
    posts,
    finished,
  };
}

function openLedger(repository: Repository, config: Config, { clock }: RunEnvironment): Promise<GitLedger> {
  return GitLedger.open({ repository, ref: config.ledgerRef, profiles: [...config.profiles.keys()], clock });
}
