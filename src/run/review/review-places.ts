import type { ReviewPlaces } from '../../preview/review/places.ts';
import type { RunEnvironment } from '../environment.ts';

/**
 * Where a runner's repository shows the files of a pull request. A fork's commits are shown by the repository that the pull
 * request is made to. Null where the runner does not say which one that is.
 */
export function reviewPlaces(
  commits: Pick<ReviewPlaces, 'base' | 'head'>,
  { variables }: Pick<RunEnvironment, 'variables'>,
): ReviewPlaces | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = variables;
  if (!repository) return null;
  return { server: server || 'https://github.com', repository, ...commits };
}
