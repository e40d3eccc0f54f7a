import type { Octokit } from 'octokit';
import type { GitHubAccess } from '../support/github/github-access.ts';
import { type Repository, remoteUrlOf } from '../support/repository.ts';
import type { RunEnvironment } from './environment.ts';
import { githubNameOf } from './github-name.ts';

/** A client of GitHub's API, and the repository's name there. */
export interface GitHubClient {
  readonly octokit: Octokit;
  /** `owner/name`. */
  readonly name: string;
}

/**
 * Null without a token, or where nothing says which repository it is. Octokit is loaded here and now. `access` stands in
 * for the run's own, for a token that may do more.
 */
export async function githubClientOfRun(
  repository: Repository,
  { github, fetch, registerSecret }: RunEnvironment,
  access: GitHubAccess | null = github,
): Promise<GitHubClient | null> {
  const url = await remoteUrlOf(repository);
  const name = access === null || url === null ? null : githubNameOf(url, access.repository);
  if (access === null || name === null) return null;
  registerSecret(access.token);
  const { createOctokit } = await import('../support/github/create-octokit.ts');
  return { octokit: createOctokit(access, fetch), name };
}
