import type { Changes } from '../domain/changes.ts';
import type { ReviewPlaces } from '../preview/review/places.ts';
import type { RunEnvironment } from '../run/environment.ts';

/**
 * Where a runner's repository shows the files of a pull request. A fork's commits are shown by the repository that the pull
 * request is made to. Null where the runner does not say which one that is.
 */
export function reviewPlaces(
  { base, head }: Pick<Changes, 'base' | 'head'>,
  { variables, pullRequest }: Pick<RunEnvironment, 'variables' | 'pullRequest'>,
): ReviewPlaces | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = variables;
  if (!repository) return null;
  // The commit that is checked out is a merge that GitHub drops again; the pull request's own one stays.
  return { server: server || 'https://github.com', repository, head: pullRequest?.head ?? head, base };
}
