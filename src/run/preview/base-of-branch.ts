import type { Repository } from '../../support/repository.ts';
import type { RunEnvironment } from '../environment.ts';
import type { Workspace } from '../open-workspace.ts';
import { changesUnderReview } from '../review/changes-under-review.ts';

/**
 * The commit that this branch is compared with: where it left the base that was asked for, else that of the pull request, else
 * the remote's default branch. Null where there is none of them. Throws `ConfigError` for a base that was asked for and
 * cannot be had.
 */
export async function baseOfBranch(
  asked: string | null,
  workspace: Workspace,
  environment: RunEnvironment,
): Promise<string | null> {
  const { repository } = workspace;
  const isSaid = asked !== null || environment.pullRequest !== undefined;
  const base = isSaid || repository === null ? asked : await defaultBranch(repository);
  return (await changesUnderReview(base, workspace, environment))?.base ?? null;
}

/** As the clone knows it: nothing is fetched for this. */
async function defaultBranch({ git, remote }: Repository): Promise<string | null> {
  const prefix = remote === null ? 'refs/heads' : `refs/remotes/${remote}`;
  for (const ref of [`${prefix}/HEAD`, `${prefix}/main`, `${prefix}/master`]) {
    if (await git.text(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])) return ref;
  }
  return null;
}
