import type { GitHubAccess } from './github-access.ts';
import type { GitHubRepository } from './github-repository.ts';

/** One repository on GitHub. Octokit is loaded here and now: a run that needs no API does not pay for it. */
export async function openGitHub(
  access: GitHubAccess,
  repository: string,
  fetchAsGiven: typeof fetch,
): Promise<GitHubRepository> {
  const [{ createOctokit }, { GitHubRepository }] = await Promise.all([
    import('./create-octokit.ts'),
    import('./github-repository.ts'),
  ]);
  return new GitHubRepository(createOctokit(access, fetchAsGiven), repository);
}
