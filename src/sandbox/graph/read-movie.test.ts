import { expect, test } from 'vitest';
import { mp4 } from '../testing/sample-media.ts';
import { readMovie } from './read-movie.ts';

const UPRIGHT = { width: 1080, height: 1920 };

test.each([
  ['an MP4', mp4(10), { brand: 'isom', indexIsInFront: true, durationSeconds: 10, size: null }],
  ['a MOV', mp4(10, 'front', 'qt  '), { brand: 'qt  ', indexIsInFront: true, durationSeconds: 10, size: null }],
  [
    'one with its index behind',
    mp4(3, 'back'),
    { brand: 'isom', indexIsInFront: false, durationSeconds: 3, size: null },
  ],
  [
    'no more than ftyp',
    mp4(10).subarray(0, 16),
    { brand: 'isom', indexIsInFront: true, durationSeconds: null, size: null },
  ],
  [
    'the size of its picture',
    mp4(10, 'front', 'isom', { size: [1080, 1920] }),
    { brand: 'isom', indexIsInFront: true, durationSeconds: 10, size: UPRIGHT },
  ],
  [
    'the size of a picture that is turned',
    mp4(10, 'front', 'isom', { size: [1920, 1080], isTurned: true }),
    { brand: 'isom', indexIsInFront: true, durationSeconds: 10, size: UPRIGHT },
  ],
  ['text', Buffer.from('version https://git-lfs.github.com/spec/v1'), null],
  ['nothing', Buffer.alloc(0), null],
])('reads %s', (_what, bytes, expected) => {
  expect(readMovie(bytes)).toEqual(expected);
});
