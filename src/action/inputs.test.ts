import { describe, expect, it } from 'vitest';
import { readInputs } from './inputs.ts';

const ON_MAIN = { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' };

function read(inputs: Record<string, string>, variables: Record<string, string> = ON_MAIN) {
  return readInputs((name) => inputs[name] ?? '', variables);
}

it('fills in what is left out', () => {
  expect(read({})).toEqual({
    command: 'publish',
    dryRun: false,
    branch: 'main',
    workingDirectory: '.',
    credentials: null,
    githubToken: null,
    commitThrough: 'auto',
    sarifFile: null,
    previewFolder: null,
    comment: true,
    reviewFile: null,
  });
});

it('takes what is given', () => {
  const inputs = {
    command: 'plan',
    'dry-run': 'TRUE',
    branch: 'release',
    'working-directory': 'brand',
    credentials: '{}',
    'github-token': 'ghs',
    'commit-through': 'api',
    'sarif-file': 'out/posts.sarif',
    'preview-folder': 'out/preview',
    comment: 'false',
    'review-file': 'review/mergecast-review.json',
  };
  expect(read(inputs)).toEqual({
    command: 'plan',
    dryRun: true,
    branch: 'release',
    workingDirectory: 'brand',
    credentials: '{}',
    githubToken: 'ghs',
    commitThrough: 'api',
    sarifFile: 'out/posts.sarif',
    previewFolder: 'out/preview',
    comment: false,
    reviewFile: 'review/mergecast-review.json',
  });
});

describe('the branch', () => {
  it.each([
    { event: 'push', name: 'main', type: 'branch', branch: 'main' },
    { event: 'push', name: 'v1', type: 'tag', branch: null },
    { event: 'pull_request', name: '5/merge', type: 'branch', branch: null },
    { event: 'pull_request_target', name: 'main', type: 'branch', branch: null },
    { event: 'schedule', name: '', type: 'branch', branch: null },
  ])('of $event on $type "$name": $branch', ({ event, name, type, branch }) => {
    const variables = { GITHUB_EVENT_NAME: event, GITHUB_REF_NAME: name, GITHUB_REF_TYPE: type };
    expect(read({}, variables).branch).toBe(branch);
  });
});

it.each(['yes', '1', 'tru'])('refuses %s where it is to be true or false', (text) => {
  const usage = expect.objectContaining({ code: 'USAGE' });
  expect(() => read({ 'dry-run': text })).toThrowError(usage);
  expect(() => read({ comment: text })).toThrowError(usage);
});
