import type { FaultKind, GitHubFault } from '../../support/github/github-fault.ts';

const MEANINGS: Readonly<Record<FaultKind, string>> = {
  refused: 'The token may not comment: it needs the permission pull-requests: write.',
  not_found: 'The token cannot see the pull request: it needs the permission pull-requests: write.',
  rate_limited: 'GitHub asks to slow down; the next run tries again.',
  unclear: 'GitHub gave no clear answer; the next run looks again.',
  stale: 'Somebody else was first; the next run looks again.',
};

/** What kept a comment from being written, in sentences for the log. */
export function describeCommentFault({ kind, message }: GitHubFault): string {
  return `${MEANINGS[kind]} GitHub said: ${message}`;
}

/** Whether another token could do it. */
export function isNotAllowed({ kind }: GitHubFault): boolean {
  return kind === 'refused' || kind === 'not_found';
}
