import type { PlatformId } from './platform-id.ts';

/** Hosts whose addresses lead to a post; a name stands for its subdomains too. */
const HOSTS: Readonly<Record<Exclude<PlatformId, 'mastodon'>, readonly string[]>> = {
  x: ['x.com', 'twitter.com'],
  youtube: ['youtube.com', 'youtu.be'],
  instagram: ['instagram.com', 'instagr.am'],
  facebook: ['facebook.com', 'fb.com', 'fb.watch'],
  linkedin: ['linkedin.com', 'lnkd.in'],
  tiktok: ['tiktok.com'],
  threads: ['threads.com', 'threads.net'],
  pinterest: ['pinterest.com', 'pin.it'],
  bluesky: ['bsky.app'],
  google_business: ['google.com', 'g.page', 'goo.gl'],
  snapchat: ['snapchat.com'],
};

/**
 * The last address in a text that can be a post on the platform, tidied; null when there is none. Mastodon has no host of
 * its own: there the path has to name an account.
 */
export function findPostLink(platform: PlatformId, text: string): string | null {
  const found = [...text.matchAll(/https:\/\/[^\s<>"'`\])]+/gi)].map(([address]) => readLink(platform, address));
  return found.findLast((link) => link !== null) ?? null;
}

function readLink(platform: PlatformId, address: string): string | null {
  const trimmed = address.replace(/[.,;:!?*_]+$/, '');
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.username !== '' || url.password !== '' || url.port !== '' || url.pathname === '/') return null;
  return belongsTo(platform, url) ? url.href : null;
}

function belongsTo(platform: PlatformId, { hostname, pathname }: URL): boolean {
  if (platform === 'mastodon') return /^\/(@|users\/|web\/@)/.test(pathname);
  return HOSTS[platform].some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
