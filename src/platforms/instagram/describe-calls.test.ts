import { expect, it } from 'vitest';
import { makeDestination, makeImage } from '../testing/make-destination.ts';
import { instagramAdapter } from './adapter.ts';

it('lists each call of a carousel in order', () => {
  const media = [makeImage('a.jpg'), makeImage('b.jpg')];
  const mediaUrls = new Map(media.map((item, index) => [item, `https://cdn.test/${index}.jpg`]));
  const calls = instagramAdapter.describeCalls(makeDestination({ postType: 'carousel', media }), {
    mediaUrls,
    graphApiVersion: 'v25.0',
  });
  expect(calls.map(({ method, path, why }) => `${method} ${path}: ${why}`)).toEqual([
    'GET /v25.0/17841400000000000/content_publishing_limit: Ask how many posts the account has left today',
    'POST /v25.0/17841400000000000/media: Upload a.jpg',
    'POST /v25.0/17841400000000000/media: Upload b.jpg',
    'GET /v25.0/<container 1>: Wait until <container 1> is processed',
    'GET /v25.0/<container 2>: Wait until <container 2> is processed',
    'POST /v25.0/17841400000000000/media: Upload the carousel',
    'GET /v25.0/<container 3>: Wait until <container 3> is processed',
    'POST /v25.0/17841400000000000/media_publish: Publish',
    'GET /v25.0/<post>: Ask for the public address',
  ]);
  expect(calls[5]?.parameters).toMatchObject({ children: '<container 1>,<container 2>' });
});

it('shows what stands for an address that only a real run has', () => {
  const media = [makeImage('a b.jpg')];
  const mediaUrls = new Map(media.map((item) => [item, '<an address that is signed for some minutes>']));
  const calls = instagramAdapter.describeCalls(makeDestination({ media }), { mediaUrls, graphApiVersion: 'v25.0' });
  expect(calls[1]?.parameters.image_url).toBe('<an address that is signed for some minutes>');
});
