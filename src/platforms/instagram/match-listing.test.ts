import { expect, it } from 'vitest';
import { instant } from '../../domain/instant.ts';
import type { Attempt } from '../../domain/outcome.ts';
import { captionHash } from '../caption-hash.ts';
import type { ListedPost } from '../graph/containers/container-api.ts';
import { matchListing } from '../graph/containers/match-listing.ts';
import { instagramApi } from './container-api.ts';

const SENT = instant(Date.parse('2026-05-10T14:00:00Z'));
const MINUTE = 60;

function item(id: string, seconds: number, parts: Partial<ListedPost> = {}): ListedPost {
  return {
    id,
    caption: 'New drop by @me',
    publishedAt: instant(SENT + seconds * 1000),
    permalink: null,
    mediaType: 'IMAGE',
    productType: 'FEED',
    ...parts,
  };
}

function match(
  items: readonly ListedPost[],
  caption = 'New drop by @me',
  mediaType = 'IMAGE',
  known: string[] = [],
): string {
  const attempt: Attempt = {
    handle: {},
    captionHash: captionHash(caption),
    postType: 'image',
    sentAt: SENT,
    knownPostIds: new Set(known),
  };
  const found = matchListing(items, { attempt, mediaType }, instagramApi);
  return found.kind === 'one' ? found.media.id : found.kind;
}

it.each<[string, string, string]>([
  ['an empty listing', match([]), 'none'],
  ['the one', match([item('1', 2)]), '1'],
  ['the one without its @', match([item('1', 2, { caption: 'New drop by me' })]), '1'],
  ['the one with other line ends', match([item('1', 2, { caption: 'a\r\n\r\nb ' })], 'a\n\nb'), '1'],
  ['the newest, with another text', match([item('1', 2, { caption: 'Other' })]), 'none'],
  ['the one below a newer', match([item('2', 9, { caption: 'Other' }), item('1', 2)]), '1'],
  ['two alike', match([item('1', 2), item('2', 9)]), 'unclear'],
  ['two alike, one of them known', match([item('1', 2), item('2', 9)], undefined, 'IMAGE', ['2']), '1'],
  ['one too early', match([item('1', -6 * MINUTE)]), 'none'],
  ['one a little early', match([item('1', -4 * MINUTE)]), '1'],
  ['one too late', match([item('1', 25 * 60 * MINUTE)]), 'none'],
  ['a carousel for a picture', match([item('1', 2, { mediaType: 'CAROUSEL_ALBUM' })]), 'none'],
  ['a reel', match([item('1', 2, { mediaType: 'VIDEO', productType: 'REELS' })], undefined, 'REELS'), '1'],
  ['a feed video for a reel', match([item('1', 2, { mediaType: 'VIDEO' })], undefined, 'REELS'), 'none'],
  ['a carousel', match([item('1', 2, { mediaType: 'CAROUSEL_ALBUM' })], undefined, 'CAROUSEL'), '1'],
  ['a login without product types', match([item('1', 2, { productType: null })]), '1'],
  ['a login without captions', match([item('1', 2, { caption: null })]), '1'],
  ['a login without captions, too late', match([item('1', 6 * MINUTE, { caption: null })]), 'none'],
  [
    'a login without captions, two',
    match([item('1', 2, { caption: null }), item('2', 9, { caption: null })]),
    'unclear',
  ],
  ['a post without text beside others', match([item('1', 2, { caption: null }), item('2', -999, {})]), 'none'],
  ['our own post without text', match([item('1', 2, { caption: null }), item('2', 3)], ''), '1'],
  ['our own post without text, too late', match([item('1', 6 * MINUTE, { caption: null })], ''), 'none'],
])('%s', (_what, found, expected) => {
  expect(found).toBe(expected);
});
