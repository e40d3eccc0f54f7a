import { expect, test } from 'vitest';
import { mp4 } from '../testing/sample-media.ts';
import { readMovie } from './read-movie.ts';

test.each([
  ['an MP4', mp4(10), { brand: 'isom', indexIsInFront: true, durationSeconds: 10 }],
  ['a MOV', mp4(10, 'front', 'qt  '), { brand: 'qt  ', indexIsInFront: true, durationSeconds: 10 }],
  ['one with its index behind', mp4(3, 'back'), { brand: 'isom', indexIsInFront: false, durationSeconds: 3 }],
  ['no more than ftyp', mp4(10).subarray(0, 16), { brand: 'isom', indexIsInFront: true, durationSeconds: null }],
  ['text', Buffer.from('version https://git-lfs.github.com/spec/v1'), null],
  ['nothing', Buffer.alloc(0), null],
])('reads %s', (_what, bytes, expected) => {
  expect(readMovie(bytes)).toEqual(expected);
});
