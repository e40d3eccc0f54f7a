import type { Octokit } from 'octokit';
import type { MediaHostContext } from '../media-host.ts';
import type { GitHubRepository } from './github-remote.ts';

/** Whether strangers can read a repository; `unknown` where GitHub does not say. */
export type Visibility = 'public' | 'private' | 'unknown';

/** The token of the job or of a person; null without one. */
export function gitHubToken({ variables }: Pick<MediaHostContext, 'variables'>): string | null {
  return variables.GITHUB_TOKEN?.trim() || null;
}

/** Where GitHub's API is: only the environment can move it. */
export function gitHubApiUrl({ variables }: Pick<MediaHostContext, 'variables'>): string {
  return variables.GITHUB_API_URL?.trim().replace(/\/+$/, '') || 'https://api.github.com';
}

/** A client that is loaded when it is needed first. It repeats nothing and says nothing: callers do. */
export async function openGitHubApi(context: MediaHostContext): Promise<Octokit> {
  const { Octokit } = await import('octokit');
  const token = gitHubToken(context);
  if (token !== null) context.registerSecret(token);
  const silent = () => {};
  return new Octokit({
    ...(token === null ? {} : { auth: token }),
    baseUrl: gitHubApiUrl(context),
    userAgent: 'mergecast',
    request: { fetch: context.fetch, signal: context.signal },
    retry: { enabled: false },
    throttle: { enabled: false },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

/** The event that started the run knows; else GitHub is asked. A question that fails leaves it unknown. */
export async function askVisibility(repository: GitHubRepository, context: MediaHostContext): Promise<Visibility> {
  if (context.isPrivate !== null) return context.isPrivate ? 'private' : 'public';
  try {
    const api = await openGitHubApi(context);
    const { data } = await api.request('GET /repos/{owner}/{repo}', { owner: repository.owner, repo: repository.name });
    return data.private ? 'private' : 'public';
  } catch (error) {
    context.log.debug(`GitHub did not say whether ${repository.owner}/${repository.name} is private: ${error}`);
    return 'unknown';
  }
}
