import { expect, it } from 'vitest';
import type { MediaLimits } from '../../domain/media-limits.ts';
import { combineLimits } from './combine-limits.ts';

const A: MediaLimits = {
  image: { types: ['jpeg', 'png'], sizeBytesMax: 8, widthMax: 1440, ratio: { min: 0.8, max: 1.91, tolerance: 0.01 } },
  video: {
    types: ['mp4', 'mov'],
    codecs: ['h264', 'hevc'],
    audioCodecs: ['aac'],
    sizeBytesMax: 300,
    widthMax: 1920,
    framesPerSecondMin: 23,
    framesPerSecondMax: 60,
    bitsPerSecondMax: 25,
    audioHertzMax: 48_000,
    audioChannelsMax: 2,
  },
};
const B: MediaLimits = {
  image: { types: ['png', 'webp'], sizeBytesMax: 5, widthMax: 2000, ratio: { min: 0.5, max: 1, tolerance: 0 } },
  video: {
    ...A.video,
    types: ['webm'],
    codecs: ['hevc'],
    sizeBytesMax: 100,
    framesPerSecondMin: 24,
    framesPerSecondMax: 30,
  },
};

it('takes the tighter of each; where nothing suits both, the first', () => {
  expect(combineLimits(A, B)).toEqual({
    image: { types: ['png'], sizeBytesMax: 5, widthMax: 1440, ratio: { min: 0.8, max: 1, tolerance: 0 } },
    video: { ...A.video, codecs: ['hevc'], sizeBytesMax: 100, framesPerSecondMin: 24, framesPerSecondMax: 30 },
  });
});

it.each([
  [{ min: 0.8, max: 1, tolerance: 0 }, null, { min: 0.8, max: 1, tolerance: 0 }],
  [null, { min: 0.8, max: 1, tolerance: 0 }, { min: 0.8, max: 1, tolerance: 0 }],
  [null, null, null],
  [
    { min: 0.8, max: 1, tolerance: 0 },
    { min: 1.5, max: 2, tolerance: 0 },
    { min: 0.8, max: 1, tolerance: 0 },
  ],
])('ratios %j and %j make %j', (a, b, expected) => {
  const [first, second] = [a, b].map((ratio) => ({ ...A, image: { ...A.image, ratio } }));
  expect(combineLimits(first ?? A, second ?? A).image.ratio).toEqual(expected);
});
