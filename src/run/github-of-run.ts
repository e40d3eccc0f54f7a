import { parseGitHubRemote } from '../media/hosts/github-remote.ts';
import type { GitHubRepository } from '../support/github/github-repository.ts';
import { openGitHub } from '../support/github/open-github.ts';
import { type Repository, remoteUrlOf } from '../support/repository.ts';
import type { RunEnvironment } from './environment.ts';

/**
 * The repository's own place on GitHub; null without a token, or where nothing says which repository it is. The
 * remote's address has the first word: a job may have checked out another repository than its own.
 */
export async function githubOfRun(
  repository: Repository,
  { github, fetch, registerSecret }: RunEnvironment,
): Promise<GitHubRepository | null> {
  const url = await remoteUrlOf(repository);
  if (github === null || url === null) return null;
  const remote = parseGitHubRemote(url);
  const name = remote === null ? github.repository : `${remote.owner}/${remote.name}`;
  if (name === null) return null;
  registerSecret(github.token);
  return openGitHub(github, name, fetch);
}
