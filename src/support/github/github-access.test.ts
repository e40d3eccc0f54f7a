import { expect, it } from 'vitest';
import { githubAccessOf } from './github-access.ts';

it('is null without a token', () => {
  expect(githubAccessOf({ GITHUB_REPOSITORY: 'acme/content', GITHUB_TOKEN: ' ' })).toBeNull();
});

it.each([
  [{}, 'https://api.github.com'],
  [{ GITHUB_API_URL: 'https://git.example.com/api/v3/' }, 'https://git.example.com/api/v3'],
  [{ GITHUB_API_URL: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4010'],
])('reads %o', (variables, apiUrl) => {
  expect(githubAccessOf({ GITHUB_TOKEN: 't', GITHUB_REPOSITORY: 'acme/content', ...variables })).toEqual({
    token: 't',
    apiUrl,
    repository: 'acme/content',
  });
});

it('takes the variable of the gh command line where there is no other', () => {
  expect(githubAccessOf({ GH_TOKEN: 't' })).toMatchObject({ token: 't', repository: null });
});

it.each(['http://api.example.com', 'ftp://x', 'nonsense', 'https://user:pass@x', 'https://x?y=z'])(
  'sends no token to %s',
  (GITHUB_API_URL) => {
    expect(() => githubAccessOf({ GITHUB_TOKEN: 't', GITHUB_API_URL })).toThrowError(
      expect.objectContaining({ code: 'API_URL_INVALID' }),
    );
  },
);
