import { expect, it } from 'vitest';
import type { MediaItem } from '../../domain/media.ts';
import { makeDestination } from '../testing/make-destination.ts';
import { checkInstagram } from './check.ts';
import { instagramFitLimits } from './fit-limits.ts';

function item(facts: MediaItem['facts']): MediaItem {
  return { source: { kind: 'file', path: 'a' }, altText: null, facts };
}

const picture = (width: number, height: number, sizeBytes = 1000): MediaItem =>
  item({ kind: 'image', type: 'jpeg', width, height, sizeBytes });
const video = item({ kind: 'video', type: 'mp4', sizeBytes: 1000 });

it('has the same limits of a picture as the check', () => {
  const destination = makeDestination({ postType: 'image', media: [picture(1000, 1000)] });
  const { image } = instagramFitLimits(destination)[0]?.limits ?? {};
  const limits = image as NonNullable<typeof image>;
  const codes = (medium: MediaItem) => checkInstagram({ ...destination, media: [medium] }).map(({ code }) => code);
  expect(codes(picture(limits.widthMax, limits.widthMax, limits.sizeBytesMax))).toEqual([]);
  expect(codes(picture(1000, 1000, limits.sizeBytesMax + 1))).toEqual(['MEDIA_TOO_LARGE']);
  expect(codes(picture(limits.widthMax + 1, limits.widthMax))).toEqual(['MEDIA_DIMENSIONS']);
  const { min = 0, max = 0, tolerance = 0 } = limits.ratio ?? {};
  for (const ratio of [min, min - tolerance * 0.9, max, max + tolerance * 0.9]) {
    expect(codes(picture(1000, 1000 / ratio))).toEqual([]);
  }
  for (const ratio of [min - tolerance * 1.1, max + tolerance * 1.1]) {
    expect(codes(picture(1000, 1000 / ratio))).toEqual([expect.stringMatching(/^MEDIA_RATIO/)]);
  }
});

it.each([
  ['a carousel', { postType: 'carousel', media: [picture(1, 1), video] }, ['media', 'media']],
  [
    'a reel with a cover',
    { postType: 'video', media: [video], optionMedia: { cover_url: picture(1, 1) } },
    ['media', 'any ratio'],
  ],
  ['a story', { postType: 'story', media: [picture(1, 1)] }, ['any ratio']],
  [
    'a picture with a cover that is ignored',
    { postType: 'image', media: [picture(1, 1)], optionMedia: { cover_url: picture(1, 1) } },
    ['media'],
  ],
] as const)('names the media of %s', (_, parts, expected) => {
  const limits = instagramFitLimits(makeDestination(parts));
  expect(limits.map((each) => (each.limits.image.ratio === null ? 'any ratio' : 'media'))).toEqual(expected);
});
