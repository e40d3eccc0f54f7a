import { expect, it } from 'vitest';
import { lfsEndpointOf } from './lfs-endpoint.ts';

it.each([
  ['https://github.com/acme/content', 'https://github.com/acme/content.git/info/lfs'],
  ['https://user:secret@github.com/acme/content.git', 'https://github.com/acme/content.git/info/lfs'],
  ['git@github.com:acme/content.git', 'https://github.com/acme/content.git/info/lfs'],
  ['ssh://git@github.com:22/acme/content.git', 'https://github.com/acme/content.git/info/lfs'],
  ['/srv/git/content.git', null],
  ['http://git.example.com/acme/content', null],
])('%s has its LFS server at %s', (remote, endpoint) => {
  expect(lfsEndpointOf(remote)).toBe(endpoint);
});
