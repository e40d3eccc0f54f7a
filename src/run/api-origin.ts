import { ConfigError } from '../domain/errors.ts';
import type { PlatformId } from '../domain/platform-id.ts';

/**
 * Where a platform's API is: the vendor's own origin, unless the environment names another. Nothing in a repository can
 * move it, or a pull request could send tokens elsewhere.
 */
export function apiOriginOf(
  platform: PlatformId,
  vendorOrigin: string,
  variables: Readonly<Record<string, string | undefined>>,
): string {
  const name = `MERGECAST_${platform.toUpperCase()}_API_URL`;
  const value = variables[name]?.trim();
  if (!value) return vendorOrigin;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !isOrigin(url) || !isSafe(url)) {
    throw new ConfigError({
      code: 'API_URL_INVALID',
      message: `${name} is not an origin that tokens may be sent to.`,
      hint: 'Write an origin without a path or version: https://graph.example.com, or http://127.0.0.1:4010 for a sandbox.',
    });
  }
  return url.origin;
}

function isOrigin(url: URL): boolean {
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
}

function isSafe(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
