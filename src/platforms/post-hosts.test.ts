import { expect, it } from 'vitest';
import type { PlatformId } from '../domain/platform-id.ts';
import { readPostAddress } from './post-hosts.ts';

const SANDBOX = 'http://127.0.0.1:4010';

it.each<[string, PlatformId, string | null]>([
  ['https://www.instagram.com/reel/ABC123/', 'instagram', null],
  ['https://instagram.com/p/ABC123/?igsh=x', 'instagram', null],
  ['https://www.threads.net/@me/post/A', 'threads', null],
  ['https://any.social/@me/1', 'mastodon', null],
  [`${SANDBOX}/p/ABC123/`, 'instagram', SANDBOX],
])('%s is a post of %s', (url, platform, otherOrigin) => {
  expect(readPostAddress(url, platform, otherOrigin)).toEqual({ kind: 'address', url });
});

it.each<[string, string]>([
  ['ABC123', 'is not an address'],
  [`https://instagram.com/p/${'A'.repeat(2048)}`, 'is not an address'],
  ['http://www.instagram.com/p/A/', 'does not begin with https://'],
  ['javascript:alert(1)', 'does not begin with https://'],
  ['https://www.instagram.com:8443/p/A/', 'plain host'],
  ['https://me@instagram.com/p/A/', 'carries a name'],
  ['https://www.instagram.com/', 'leads to no post'],
  ['https://instagram.com.evil.example/p/A/', 'is on instagram.com.evil.example, and posts of instagram are on'],
  ['https://notinstagram.com/p/A/', 'is on notinstagram.com'],
  ['https://www.threads.net/@me/post/A', 'is on www.threads.net'],
  [`${SANDBOX}/p/ABC123/`, 'does not begin with https://'],
])('%s is no post of instagram: it %s', (url, why) => {
  expect(readPostAddress(url, 'instagram', null)).toEqual({ kind: 'refused', why: expect.stringContaining(why) });
});
