import { expect, it } from 'vitest';
import { runIdOf } from './run-id.ts';

it.each([
  { variables: { GITHUB_RUN_ID: '12', GITHUB_RUN_ATTEMPT: '3' }, id: 'github:12:3' },
  { variables: { GITHUB_RUN_ID: '12' }, id: 'github:12:1' },
])('$id', ({ variables, id }) => {
  expect(runIdOf(variables)).toBe(id);
});

it('is unique at a desk', () => {
  expect(runIdOf({})).toMatch(/^local:[0-9a-f-]{36}$/);
  expect(runIdOf({})).not.toBe(runIdOf({}));
});
