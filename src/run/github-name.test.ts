import { expect, it } from 'vitest';
import { githubNameOf } from './github-name.ts';

it.each([
  ['https://github.com/acme/content.git', null, 'acme/content'],
  ['git@github.com:acme/content.git', 'acme/caller', 'acme/content'],
  ['https://git.example.com/acme/content', 'acme/content', 'acme/content'],
  ['git@git.example.com:Acme/Content.git', 'acme/content', 'acme/content'],
  ['https://gitlab.com/acme/content.git', 'acme/caller', null],
  ['https://gitlab.com/macme/content.git', 'acme/content', null],
  ['https://gitlab.com/acme/content.git', null, null],
  ['/srv/remote.git', 'acme/content', 'acme/content'],
  ['/srv/remote.git', null, null],
])('%s in a job of %s is %s', (url, ofRunner, name) => {
  expect(githubNameOf(url, ofRunner)).toBe(name);
});
