import type { Destination } from '../../domain/post.ts';
import type { WouldPublishRow } from '../../domain/reports.ts';
import { renderHandOffIssue } from '../../preview/hand-off-issue.ts';
import type { RunEnvironment } from '../environment.ts';

/** The one call that a hand-off would make, for a dry run. */
export function describeHandOff(destination: Destination, { variables }: RunEnvironment): WouldPublishRow['calls'] {
  const api = variables.GITHUB_API_URL?.trim() || 'https://api.github.com';
  const repository = variables.GITHUB_REPOSITORY?.trim() || '{owner}/{repo}';
  const { title } = renderHandOffIssue(destination, { handOff: { key: '', since: '' }, linkTo: (path) => path });
  return [
    {
      method: 'POST',
      url: `${api}/repos/${repository}/issues`,
      parameters: { title },
      why: 'Opens the issue in which a person is asked to post it by hand.',
    },
  ];
}
