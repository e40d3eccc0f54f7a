import { expect, it } from 'vitest';
import { parseGitHubRemote } from './github-remote.ts';

it.each([
  'https://github.com/acme/content',
  'https://github.com/acme/content.git',
  'https://github.com/acme/content/',
  'https://x-access-token:ghs_abc@github.com/acme/content.git',
  'HTTPS://GitHub.com/acme/content.git',
  'git@github.com:acme/content.git',
  'github.com:acme/content',
  'ssh://git@github.com/acme/content.git',
  'ssh://git@ssh.github.com:443/acme/content.git',
  'git://github.com/acme/content.git\n',
])('%s is acme/content', (url) => {
  expect(parseGitHubRemote(url)).toEqual({ owner: 'acme', name: 'content' });
});

it('keeps dots of a name', () => {
  expect(parseGitHubRemote('git@github.com:acme/acme.github.io.git')).toEqual({
    owner: 'acme',
    name: 'acme.github.io',
  });
});

it.each([
  '',
  '/srv/git/content.git',
  '../content.git',
  'file:///srv/git/content.git',
  'https://gitlab.com/acme/content.git',
  'https://github.com.evil.example/acme/content',
  'https://evil.example/github.com/acme/content',
  'https://github.com@evil.example/acme/content',
  'https://github.example.com/acme/content',
  'https://github.com/acme',
  'https://github.com/acme/content/tree/main',
  'git@github.com:../acme/content',
])('%s is none of GitHub', (url) => {
  expect(parseGitHubRemote(url)).toBeNull();
});
