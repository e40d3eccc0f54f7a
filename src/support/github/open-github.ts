import type { GitHubAccess } from './github-access.ts';
import type { GitHubCommits } from './github-commits.ts';
import type { GitHubPullRequests } from './github-pull-requests.ts';

/** One repository on GitHub. */
export interface GitHubApi {
  readonly commits: GitHubCommits;
  readonly pulls: GitHubPullRequests;
}

/** `repository` is `owner/name`. Octokit is loaded here and now: a run that needs no API does not pay for it. */
export async function openGitHub(
  access: GitHubAccess,
  repository: string,
  fetchAsGiven: typeof fetch,
): Promise<GitHubApi> {
  const [{ createOctokit }, { GitHubCommits }, { GitHubPullRequests }] = await Promise.all([
    import('./create-octokit.ts'),
    import('./github-commits.ts'),
    import('./github-pull-requests.ts'),
  ]);
  const octokit = createOctokit(access, fetchAsGiven);
  const [owner = '', repo = ''] = repository.split('/');
  return {
    commits: new GitHubCommits(octokit, { owner, repo }),
    pulls: new GitHubPullRequests(octokit, { owner, repo }),
  };
}
