import { type GitHubApi, openGitHub } from '../support/github/open-github.ts';
import { type Repository, remoteUrlOf } from '../support/repository.ts';
import type { RunEnvironment } from './environment.ts';
import { githubNameOf } from './github-name.ts';

/** The repository's own place on GitHub; null without a token, or where nothing says which repository it is. */
export async function githubOfRun(
  repository: Repository,
  { github, fetch, registerSecret }: RunEnvironment,
): Promise<GitHubApi | null> {
  const url = await remoteUrlOf(repository);
  const name = github === null || url === null ? null : githubNameOf(url, github.repository);
  if (github === null || name === null) return null;
  registerSecret(github.token);
  return openGitHub(github, name, fetch);
}
