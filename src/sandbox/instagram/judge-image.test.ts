import sharp from 'sharp';
import { expect, test } from 'vitest';
import { jpeg } from '../testing/sample-media.ts';
import { judgeImage } from './judge-image.ts';

test.each([
  [1080, 1350, 'image', null],
  [1080, 1360, 'image', 2207009],
  [1080, 566, 'image', null],
  [1080, 560, 'image', 2207009],
  [1080, 560, 'carousel_image', 2207009],
  [1080, 1920, 'story_image', null],
  [1080, 1920, 'reel', null],
] as const)('%i x %i for %s: %s', async (width, height, kind, subcode) => {
  const bytes = await jpeg(width, height);
  expect(subcodeOf(() => judgeImage({ kind: 'fetched', bytes, contentType: 'image/jpeg' }, kind, 'u'))).toBe(subcode);
});

test('a picture that EXIF turns is judged as it is seen', async () => {
  const bytes = await sharp(await jpeg(1600, 1000))
    .keepMetadata()
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(subcodeOf(() => judgeImage({ kind: 'fetched', bytes, contentType: 'image/jpeg' }, 'image', 'u'))).toBe(
    2207009,
  );
});

test('a JPEG that breaks off before its dimensions is no image', async () => {
  const bytes = (await jpeg(1080, 1080)).subarray(0, 12);
  expect(subcodeOf(() => judgeImage({ kind: 'fetched', bytes, contentType: 'image/jpeg' }, 'image', 'u'))).toBe(
    2207005,
  );
});

function subcodeOf(act: () => unknown): number | null {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { subcode: number }).subcode;
  }
}
