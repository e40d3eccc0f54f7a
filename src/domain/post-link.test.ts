import { expect, it } from 'vitest';
import type { PlatformId } from './platform-id.ts';
import { findPostLink } from './post-link.ts';

it.each<[PlatformId, string, string | null]>([
  ['instagram', 'Done: https://www.instagram.com/stories/a/1/.', 'https://www.instagram.com/stories/a/1/'],
  ['instagram', '[here](https://instagram.com/p/A_b/)', 'https://instagram.com/p/A_b/'],
  ['instagram', '<https://www.instagram.com/p/A/?igsh=1>', 'https://www.instagram.com/p/A/?igsh=1'],
  ['instagram', 'first https://instagram.com/p/1/ then https://instagram.com/p/2/', 'https://instagram.com/p/2/'],
  ['instagram', 'https://instagram.com/p/1/ and https://example.com/p/2', 'https://instagram.com/p/1/'],
  ['instagram', 'https://instagram.com', null],
  ['instagram', 'http://instagram.com/p/1/', null],
  ['instagram', 'https://instagram.com.evil.example/p/1/', null],
  ['instagram', 'https://notinstagram.com/p/1/', null],
  ['instagram', 'https://instagram.com@evil.example/p/1/', null],
  ['instagram', 'https://user:word@instagram.com/p/1/', null],
  ['instagram', 'https://instagram.com:8443/p/1/', null],
  ['instagram', 'instagram.com/p/1', null],
  ['youtube', 'https://youtu.be/abc', 'https://youtu.be/abc'],
  ['tiktok', 'https://vm.tiktok.com/ZM/', 'https://vm.tiktok.com/ZM/'],
  ['mastodon', 'https://social.example/@ada/113', 'https://social.example/@ada/113'],
  ['mastodon', 'https://social.example/about', null],
  ['instagram', '', null],
])('%s: %s', (platform, text, expected) => {
  expect(findPostLink(platform, text)).toBe(expected);
});
