import { expect, test } from 'vitest';
import type { FetchedMedia } from '../graph/fetch-media.ts';
import { mp4 } from '../testing/sample-media.ts';
import type { ContainerKind } from './container-kind.ts';
import { judgeVideo } from './judge-video.ts';

function fetched(bytes: Buffer, contentType = 'video/mp4'): FetchedMedia {
  return { kind: 'fetched', bytes, contentType };
}

test.each<[string, FetchedMedia, ContainerKind, number, number | null]>([
  ['a reel of 3 s', fetched(mp4(3)), 'reel', 0, null],
  ['a reel of 2 s', fetched(mp4(2)), 'reel', 0, 2207026],
  ['a reel of 15 min', fetched(mp4(900)), 'reel', 0, null],
  ['a reel of 15 min and 1 s', fetched(mp4(901)), 'reel', 0, 2207026],
  ['a story of 60 s', fetched(mp4(60)), 'story_video', 0, null],
  ['a story of 61 s', fetched(mp4(61)), 'story_video', 0, 2207026],
  ['a thumbnail at the end', fetched(mp4(10)), 'reel', 10_000, null],
  ['a thumbnail after the end', fetched(mp4(10)), 'reel', 10_001, 2207057],
  ['octet-stream', fetched(mp4(10), 'application/octet-stream'), 'reel', 0, null],
  ['a page', fetched(mp4(10), 'text/html'), 'reel', 0, 2207052],
  ['the index behind', fetched(mp4(10, 'back')), 'reel', 0, 2207026],
  ['no movie', fetched(Buffer.from('text')), 'reel', 0, 2207026],
  ['too many bytes', { kind: 'too_large' }, 'reel', 0, 2207026],
  ['a slow host', { kind: 'too_slow' }, 'reel', 0, 2207003],
  ['a host that refuses', { kind: 'unreachable', reason: '403' }, 'reel', 0, 2207052],
])('%s', (_what, media, kind, thumbOffsetMs, fault) => {
  expect(judgeVideo(media, kind, thumbOffsetMs)).toEqual(fault === null ? { media: expect.anything() } : { fault });
});
