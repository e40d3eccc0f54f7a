import { describe, expect, it } from 'vitest';
import type { Refusal } from './refusal.ts';
import { refusalOf } from './refusal.ts';
import { refusedWriteBack } from './refused-write-back.ts';

/** What GitHub and git say, as in public logs of refused pushes and calls. */
const SAID: readonly (readonly [string, Refusal])[] = [
  [
    'error: GH006: Protected branch update failed for refs/heads/main. Commits must have verified signatures.',
    'signatures',
  ],
  [
    'error: GH013: Repository rule violations found for refs/heads/main. - Commits must have verified signatures.',
    'signatures',
  ],
  [
    'error: GH013: Repository rule violations found for refs/heads/main. - Commits must have verified signatures. - Changes must be made through a pull request.',
    'pull_request',
  ],
  [
    'error: GH006: Protected branch update failed for refs/heads/main. Changes must be made through a pull request.',
    'pull_request',
  ],
  ['GH006 … At least 1 approving review is required by reviewers with write access.', 'pull_request'],
  [
    'error: GH006: Protected branch update failed for refs/heads/main. Required status check "ci" is expected.',
    'checks',
  ],
  [
    "error: GH006: Protected branch update failed for refs/heads/main. You're not authorized to push to this branch.",
    'protected',
  ],
  [
    'error: GH013: Repository rule violations found for refs/heads/main. - Cannot update this protected ref.',
    'protected',
  ],
  ['[remote rejected] (protected branch hook declined)', 'protected'],
  ["fatal: unable to access 'https://x/': The requested URL returned error: 403", 'no_right'],
  ['Resource not accessible by integration', 'no_right'],
  ['Bad credentials', 'no_right'],
  ['GitHub Actions is not permitted to create or approve pull requests.', 'no_pull_requests'],
  ['[remote rejected] (pre-receive hook declined)', 'other'],
];

it.each(SAID)('reads "%s" as %s', (said, refusal) => {
  expect(refusalOf(said)).toBe(refusal);
});

describe('the hint', () => {
  const hintFor = (refusal: Refusal) => refusedWriteBack('main', { kind: 'refused', refusal, detail: 'No.' }).hint;

  it.each([
    ['signatures', 'commit-through: api'],
    ['pull_request', 'write_back: pull_request'],
    ['checks', 'bypass list'],
    ['protected', 'deploy key'],
    ['no_right', 'contents: write'],
    ['no_pull_requests', 'Allow GitHub Actions to create'],
    ['no_access', 'GITHUB_TOKEN'],
    ['other', 'bypass list'],
  ] as const)('for %s names %s, and what is safe', (refusal, remedy) => {
    expect(hintFor(refusal)).toContain(remedy);
    expect(hintFor(refusal)).toMatch(/^Every outcome is in the ledger.*The next run writes it back\.$/);
  });

  it('has a code of its own where the token is missing', () => {
    expect(refusedWriteBack('main', { kind: 'refused', refusal: 'no_access', detail: 'No.' }).code).toBe(
      'GITHUB_TOKEN_MISSING',
    );
  });
});
