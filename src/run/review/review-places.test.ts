import { expect, it } from 'vitest';
import { reviewPlaces } from './review-places.ts';

const commits = { base: 'b'.repeat(40), head: 'c'.repeat(40) };

it.each([
  [
    'the runner’s server',
    { GITHUB_SERVER_URL: 'https://git.acme.example', GITHUB_REPOSITORY: 'acme/content' },
    { server: 'https://git.acme.example', repository: 'acme/content', ...commits },
  ],
  ['no server', { GITHUB_REPOSITORY: 'acme/content' }, { server: 'https://github.com' }],
  ['no repository', {}, null],
])('with %s', (_what, variables, expected) => {
  const places = reviewPlaces(commits, { variables });
  if (expected === null) expect(places).toBeNull();
  else expect(places).toMatchObject(expected);
});
