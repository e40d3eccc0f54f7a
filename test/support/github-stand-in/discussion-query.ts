import type { CommentsOf } from './comment-routes.ts';
import { TypedError } from './graphql.ts';
import { headShaOf, type PullRequestsOf } from './pull-routes.ts';

interface PageAsked {
  readonly first: number;
  readonly after?: string | null;
}

/** `repository(owner, name) { pullRequest(number) { … comments } }`, the oldest comment first. */
export function repositoryQuery(
  asked: { readonly owner: string; readonly name: string },
  of: CommentsOf & PullRequestsOf,
): object | null {
  if (`${asked.owner}/${asked.name}` !== of.repository) {
    throw new TypedError(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${asked.owner}/${asked.name}'.`,
    );
  }
  return { pullRequest: ({ number }: { readonly number: number }) => pullRequest(number, of) };
}

function pullRequest(number: number, of: CommentsOf & PullRequestsOf): object {
  const pull = of.pulls.find((each) => each.number === number);
  if (pull === undefined) {
    throw new TypedError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
  }
  return {
    headRefOid: headShaOf(pull, of),
    comments: (page: PageAsked) => comments(number, page, of),
  };
}

function comments(pull: number, { first, after }: PageAsked, of: CommentsOf): object {
  if (first > 100) throw new TypedError('EXCESSIVE_PAGINATION', 'Requesting more than 100 records.');
  const all = of.comments.filter((each) => each.pull === pull);
  const start = after ? Number(after) : 0;
  const end = start + first;
  return {
    nodes: all.slice(start, end).map(({ id, body, isOurs }) => ({
      fullDatabaseId: String(id),
      body,
      viewerDidAuthor: isOurs,
    })),
    pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
  };
}
