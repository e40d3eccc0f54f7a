import { expect, it } from 'vitest';
import { commitThroughOf } from './commit-through.ts';

it.each([
  [undefined, {}, 'auto'],
  ['', { MERGECAST_COMMIT_THROUGH: 'api' }, 'api'],
  ['git', { MERGECAST_COMMIT_THROUGH: 'api' }, 'git'],
])('%s with %o is %s', (given, variables, expected) => {
  expect(commitThroughOf('--commit-through', given, variables)).toBe(expected);
});

it.each([
  ['API', {}, '--commit-through is "API"'],
  [undefined, { MERGECAST_COMMIT_THROUGH: 'x' }, 'MERGECAST_COMMIT_THROUGH is "x"'],
])('refuses %s with %o', (given, variables, message) => {
  expect(() => commitThroughOf('--commit-through', given, variables)).toThrowError(
    expect.objectContaining({ code: 'USAGE', message: expect.stringContaining(message) }),
  );
});
