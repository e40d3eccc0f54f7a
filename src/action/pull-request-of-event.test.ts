import { expect, it } from 'vitest';
import type { PullRequestCommits } from '../run/environment.ts';
import { pullRequestOfEvent, type ReviewPayload } from './pull-request-of-event.ts';

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);

it.each<readonly [string, ReviewPayload, PullRequestCommits | null]>([
  ['a pull request', { pull_request: { base: { sha: BASE }, head: { sha: HEAD } } }, { base: BASE, head: HEAD }],
  ['a merge queue', { merge_group: { base_sha: BASE, head_sha: HEAD } }, { base: BASE, head: null }],
  ['a push', { before: BASE, after: HEAD } as ReviewPayload, null],
  ['a schedule', {}, null],
  ['an option in place of a commit', { pull_request: { base: { sha: '--upload-pack=x' } } }, null],
  ['a comment on an issue', { pull_request: null }, null],
])('%s', (_name, payload, expected) => {
  expect(pullRequestOfEvent(payload)).toEqual(expected);
});
