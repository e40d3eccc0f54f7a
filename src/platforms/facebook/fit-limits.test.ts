import { expect, it } from 'vitest';
import { makeDestination, makeImage, makeVideo } from '../testing/make-destination.ts';
import { checkFacebook } from './check.ts';
import { facebookFitLimits } from './fit-limits.ts';

it('fits photos to what no source doubts', () => {
  const destination = makeDestination({ platform: 'facebook' });
  const [photo] = facebookFitLimits(destination);
  const { sizeBytesMax = 0, widthMax = 0, types = [] } = photo?.limits.image ?? {};
  const [type = 'svg'] = types;
  const codes = (sizeBytes: number) =>
    checkFacebook({ ...destination, media: [makeImage('a', { type, sizeBytes, width: widthMax })] }).map(
      ({ code }) => code,
    );
  expect(codes(sizeBytesMax)).toEqual([]);
  expect(codes(sizeBytesMax + 1)).toEqual(['MEDIA_TOO_LARGE']);
});

it.each([
  ['a video', {}, 0],
  ['a reel', { options: { reel: true } }, 24],
  ['a story', { postType: 'story' }, 24],
] as const)('has a limit for everything that is encoded of %s', (_what, parts, framesPerSecondMin) => {
  const media = [makeVideo('a.mp4')];
  const [video] = facebookFitLimits(makeDestination({ postType: 'video', media, ...parts }));
  expect(video?.limits.video).toMatchObject({ framesPerSecondMin, framesPerSecondMax: 60, widthMax: 3840 });
});
