import { ConfigError } from '../../domain/errors.ts';

/** What it takes to call GitHub's API. */
export interface GitHubAccess {
  readonly token: string;
  /** `https://api.github.com`, or `https://<host>/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name` as the runner says it; null at a desk, where the remote's address says it. */
  readonly repository: string | null;
}

const GITHUB_API_URL = 'https://api.github.com';

/**
 * Access as the environment gives it; null without a token. Nothing in a repository can move the address, or a pull
 * request could send the token elsewhere. Throws `ConfigError` for an address that no token may be sent to.
 */
export function githubAccessOf(variables: Readonly<Record<string, string | undefined>>): GitHubAccess | null {
  const token = variables.GITHUB_TOKEN?.trim() || variables.GH_TOKEN?.trim();
  if (!token) return null;
  return {
    token,
    apiUrl: safeApiUrl(variables.GITHUB_API_URL?.trim() || GITHUB_API_URL),
    repository: variables.GITHUB_REPOSITORY?.trim() || null,
  };
}

function safeApiUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && isSafe(url)) return text.replace(/\/+$/, '');
  throw new ConfigError({
    code: 'API_URL_INVALID',
    message: 'GITHUB_API_URL is not an address that a token may be sent to.',
    hint: 'GitHub’s runner sets it. By hand: https://api.github.com, or https://github.example.com/api/v3 for an Enterprise Server.',
  });
}

function isSafe({ protocol, hostname, username, password, search, hash }: URL): boolean {
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}
