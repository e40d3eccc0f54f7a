import { expect, it } from 'vitest';
import { reviewPlaces } from './review-places.ts';

const changes = { base: 'b'.repeat(40), head: 'm'.repeat(40) };
const variables = { GITHUB_SERVER_URL: 'https://git.acme.example', GITHUB_REPOSITORY: 'acme/content' };

it('names the pull request’s own commit, not the merge that is checked out', () => {
  const pullRequest = { base: 'b'.repeat(40), head: 'c'.repeat(40) };
  expect(reviewPlaces(changes, { variables, pullRequest })).toEqual({
    server: 'https://git.acme.example',
    repository: 'acme/content',
    head: pullRequest.head,
    base: changes.base,
  });
});

it.each([
  ['a merge queue', { variables, pullRequest: { base: 'b'.repeat(40), head: null } }, { head: changes.head }],
  ['no server', { variables: { GITHUB_REPOSITORY: 'acme/content' } }, { server: 'https://github.com' }],
  ['no repository', { variables: {} }, null],
])('%s', (_what, environment, expected) => {
  const places = reviewPlaces(changes, environment);
  if (expected === null) expect(places).toBeNull();
  else expect(places).toMatchObject(expected);
});
