import { cleanBlobs } from '../support/git-index.ts';
import type { RunEnvironment } from './environment.ts';
import { CONFIG_FILE, loadConfig } from './load-content.ts';
import { openWorkspace } from './open-workspace.ts';
import type { ValidateResult } from './results.ts';
import { changesUnderReview } from './review/changes-under-review.ts';
import { judgeContent, resultOf } from './review/judge-content.ts';
import { reviewPosts } from './review/review-posts.ts';
import { tokenProblems } from './tokens/token-problems.ts';
import { reportNoPosts, wantedPosts } from './wanted-posts.ts';

export interface ValidateOptions {
  /** Files or folders, relative to the working folder; none: every post. */
  readonly paths: readonly string[];
  /** What the branch under review is compared with, such as `origin/main`; absent: the pull request of the environment. */
  readonly base?: string;
}

/**
 * Checks posts as they are on disk: 1. read `mergecast.yml`; 2. read each post; 3. look at its media; 4. ask each
 * platform; 5. look at the repository as a whole; 6. tie every problem to its line. Throws `ConfigError` when there is no
 * configuration.
 */
export async function validate(options: ValidateOptions, environment: RunEnvironment): Promise<ValidateResult> {
  const workspace = await openWorkspace(environment);
  const changes = await changesUnderReview(options.base ?? null, workspace, environment);
  const { config, ...loaded } = await loadConfig(workspace.tree);
  if (config === null) {
    return resultOf(loaded.findings, 0, { sources: new Map([[CONFIG_FILE, loaded.text]]), changes });
  }
  const { tree, root, repository } = workspace;
  const isWanted = wantedPosts(options.paths, environment.cwd, root);
  const files = await tree.list(config.content);
  const blobs = repository === null ? new Map<string, string>() : await cleanBlobs(repository.git);
  const posts = await reviewPosts({
    workspace,
    environment,
    config,
    configText: loaded.text,
    files: files.filter(isWanted),
    blobs,
    isReview: changes !== null,
  });
  if (posts.length === 0) reportNoPosts(options.paths, config.content, environment.log);
  const configProblems = await tokenProblems(config, environment);
  const content = { workspace, loaded: { ...loaded, config }, files, posts, isWanted, blobs, changes, configProblems };
  return judgeContent(content, environment);
}
