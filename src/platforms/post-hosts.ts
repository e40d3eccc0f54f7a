import type { PlatformId } from '../domain/platform-id.ts';

/** Names under which a platform shows posts, subdomains included; null where everybody may run a server. */
const POST_HOSTS: Readonly<Record<PlatformId, readonly string[] | null>> = {
  x: ['x.com', 'twitter.com'],
  youtube: ['youtube.com', 'youtu.be'],
  instagram: ['instagram.com'],
  facebook: ['facebook.com', 'fb.com', 'fb.watch'],
  linkedin: ['linkedin.com'],
  tiktok: ['tiktok.com'],
  threads: ['threads.com', 'threads.net'],
  pinterest: ['pinterest.com', 'pin.it'],
  bluesky: ['bsky.app'],
  google_business: ['google.com', 'share.google', 'g.page'],
  snapchat: ['snapchat.com'],
  mastodon: null,
};

export type PostAddress =
  | { readonly kind: 'address'; readonly url: string }
  /** `why` continues "The address …". */
  | { readonly kind: 'refused'; readonly why: string };

const MAX_LENGTH = 2048;

/**
 * Reads the address of a post as a person gave it: HTTPS, on the platform's own host. `otherOrigin` is where the
 * environment has moved the platform's API, such as a sandbox; null when it has not.
 */
export function readPostAddress(text: string, platform: PlatformId, otherOrigin: string | null): PostAddress {
  if (text.length > MAX_LENGTH || !URL.canParse(text)) return refused('is not an address such as https://…');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return refused('carries a name or a password');
  if (url.pathname === '/') return refused('leads to no post: there is nothing after the host');
  if (url.origin === otherOrigin) return { kind: 'address', url: url.href };
  if (url.protocol !== 'https:' || url.port !== '') return refused('does not begin with https:// and a plain host');
  const hosts = POST_HOSTS[platform];
  if (hosts === null || hosts.some((host) => isOn(url.hostname, host))) return { kind: 'address', url: url.href };
  return refused(`is on ${url.hostname}, and posts of ${platform} are on ${hosts.join(' or ')}`);
}

function isOn(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

function refused(why: string): PostAddress {
  return { kind: 'refused', why };
}
