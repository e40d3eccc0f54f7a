import type { Octokit } from 'octokit';
import { NEVER_REPEATED } from './create-octokit.ts';
import { GitHubFault, orFault } from './github-fault.ts';

/** A comment that the token's own user wrote. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/** A pull request as it is now, as far as its comments are concerned. */
export interface Discussion {
  /** The newest commit of the pull request. */
  readonly headSha: string;
  /** The oldest first. What anybody else wrote is not among them, whatever it quotes. */
  readonly ours: readonly OwnComment[];
}

/**
 * REST does not say which user a workflow's token is, and the names that it and GraphQL give to that user differ.
 * `viewerDidAuthor` settles it for every kind of token. The id is a string: it no longer fits into GraphQL's integers.
 */
const DISCUSSION = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface DiscussionAnswer {
  readonly repository?: {
    readonly pullRequest?: {
      readonly headRefOid: string;
      readonly comments: {
        readonly nodes: readonly {
          readonly fullDatabaseId: string;
          readonly body: string;
          readonly viewerDidAuthor: boolean;
        }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    } | null;
  } | null;
}

/** The comments on the pull requests of one repository. Every call throws `GitHubFault`, and only that. */
export class GitHubComments {
  readonly #octokit: Octokit;
  readonly #name: { readonly owner: string; readonly repo: string };

  constructor(octokit: Octokit, name: { readonly owner: string; readonly repo: string }) {
    this.#octokit = octokit;
    this.#name = name;
  }

  async read(pull: number): Promise<Discussion> {
    const ours: OwnComment[] = [];
    let after: string | null = null;
    for (;;) {
      const { headRefOid, comments } = await this.#page(pull, after);
      for (const { fullDatabaseId, body, viewerDidAuthor } of comments.nodes) {
        if (viewerDidAuthor) ours.push({ id: Number(fullDatabaseId), body });
      }
      after = comments.pageInfo.endCursor;
      if (!comments.pageInfo.hasNextPage || after === null) return { headSha: headRefOid, ours };
    }
  }

  async create(pull: number, body: string): Promise<void> {
    const comment = { ...this.#name, issue_number: pull, body, request: NEVER_REPEATED };
    await orFault(() => this.#octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', comment));
  }

  async edit(id: number, body: string): Promise<void> {
    const change = { ...this.#name, comment_id: id, body, request: NEVER_REPEATED };
    await orFault(() => this.#octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', change));
  }

  async remove(id: number): Promise<void> {
    const comment = { ...this.#name, comment_id: id, request: NEVER_REPEATED };
    await orFault(() => this.#octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', comment));
  }

  async #page(number: number, after: string | null) {
    const variables = { ...this.#name, number, after, request: NEVER_REPEATED };
    const answer = await orFault(() => this.#octokit.graphql<DiscussionAnswer>(DISCUSSION, variables));
    const pullRequest = answer.repository?.pullRequest;
    if (!pullRequest) throw new GitHubFault('not_found', `There is no pull request ${number}.`);
    return pullRequest;
  }
}
