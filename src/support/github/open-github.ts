import type { GitHubAccess } from './github-access.ts';
import type { GitHubComments } from './github-comments.ts';
import type { GitHubCommits } from './github-commits.ts';
import type { GitHubPullRequests } from './github-pull-requests.ts';

/** One repository on GitHub. */
export interface GitHubApi {
  readonly commits: GitHubCommits;
  readonly pulls: GitHubPullRequests;
  readonly comments: GitHubComments;
}

/** `repository` is `owner/name`. Octokit is loaded here and now: a run that needs no API does not pay for it. */
export async function openGitHub(
  access: GitHubAccess,
  repository: string,
  fetchAsGiven: typeof fetch,
  pace: { readonly isPaced?: boolean } = {},
): Promise<GitHubApi> {
  const [{ createOctokit }, { GitHubComments }, { GitHubCommits }, { GitHubPullRequests }] = await Promise.all([
    import('./create-octokit.ts'),
    import('./github-comments.ts'),
    import('./github-commits.ts'),
    import('./github-pull-requests.ts'),
  ]);
  const octokit = createOctokit(access, fetchAsGiven, pace);
  const [owner = '', repo = ''] = repository.split('/');
  return {
    commits: new GitHubCommits(octokit, { owner, repo }),
    pulls: new GitHubPullRequests(octokit, { owner, repo }),
    comments: new GitHubComments(octokit, { owner, repo }),
  };
}
