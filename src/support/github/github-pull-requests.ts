import type { Octokit } from 'octokit';
import { NEVER_REPEATED } from './create-octokit.ts';
import { orFault } from './github-fault.ts';

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly body: string;
}

/** Where an open pull request comes from. */
export interface PullRequestHead {
  readonly number: number;
  /** Its newest commit. */
  readonly sha: string;
  /** `owner/name`; null when the fork was deleted. */
  readonly repository: string | null;
}

export interface MergedPull {
  readonly number: number;
  /** The branch that it was merged into. */
  readonly base: string;
}

/** The pull requests of one repository. Every call throws `GitHubFault`, and only that. */
export class GitHubPullRequests {
  readonly #octokit: Octokit;
  readonly #name: { readonly owner: string; readonly repo: string };

  constructor(octokit: Octokit, name: { readonly owner: string; readonly repo: string }) {
    this.#octokit = octokit;
    this.#name = name;
  }

  /** Pull requests from one of the repository's own branches, the newest first; at most 30. */
  async list(branch: string, base: string, state: 'open' | 'all'): Promise<PullRequest[]> {
    const { data } = await orFault(() =>
      this.#octokit.request('GET /repos/{owner}/{repo}/pulls', {
        ...this.#name,
        head: `${this.#name.owner}:${branch}`,
        base,
        state,
        sort: 'created',
        direction: 'desc',
        per_page: 30,
      }),
    );
    return data.map(pullRequestOf);
  }

  /** Open pull requests from a branch of any repository of `owner`, forks included. */
  async openFrom(owner: string, branch: string): Promise<PullRequestHead[]> {
    const { data } = await orFault(() =>
      this.#octokit.request('GET /repos/{owner}/{repo}/pulls', {
        ...this.#name,
        head: `${owner}:${branch}`,
        state: 'open',
        per_page: 100,
      }),
    );
    return data.map(({ number, head }) => ({
      number,
      sha: head.sha,
      // GitHub's description has it always there; that of a deleted fork is null.
      repository: (head.repo as { readonly full_name: string } | null)?.full_name ?? null,
    }));
  }

  /** The merged pull requests that brought a commit, whichever way they were merged. */
  async mergedWith(commit: string): Promise<MergedPull[]> {
    const { data } = await orFault(() =>
      this.#octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...this.#name,
        commit_sha: commit,
        per_page: 100,
      }),
    );
    return data.filter(({ merged_at }) => merged_at !== null).map(({ number, base }) => ({ number, base: base.ref }));
  }

  async open(request: {
    readonly branch: string;
    readonly base: string;
    readonly title: string;
    readonly body: string;
  }): Promise<PullRequest> {
    const { branch, base, title, body } = request;
    const { data } = await orFault(() =>
      this.#octokit.request('POST /repos/{owner}/{repo}/pulls', {
        ...this.#name,
        head: branch,
        base,
        title,
        body,
        request: NEVER_REPEATED,
      }),
    );
    return pullRequestOf(data);
  }

  async update(
    pullNumber: number,
    change: { readonly title?: string; readonly body?: string; readonly state?: 'closed' },
  ): Promise<void> {
    await orFault(() =>
      this.#octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...this.#name,
        pull_number: pullNumber,
        ...change,
        request: NEVER_REPEATED,
      }),
    );
  }
}

function pullRequestOf(data: {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly merged_at: string | null;
  readonly body: string | null;
}): PullRequest {
  const closed = data.merged_at === null ? 'closed' : 'merged';
  const state = data.state === 'open' ? 'open' : closed;
  return { number: data.number, url: data.html_url, state, body: data.body ?? '' };
}
