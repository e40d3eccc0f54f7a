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

it('ends with what is done once the post is out; comments are closed last', () => {
  const media = [makeImage('a.jpg')];
  const mediaUrls = new Map(media.map((item) => [item, 'https://cdn.test/a.jpg']));
  const destination = makeDestination({ media, options: { comments: false, first_comment: 'Hello' } });
  const calls = instagramAdapter.describeCalls(destination, { mediaUrls, graphApiVersion: 'v25.0' });
  expect(calls.slice(-2)).toEqual([
    {
      method: 'POST',
      path: '/v25.0/<post>/comments',
      parameters: { message: 'Hello' },
      why: 'Write the first comment',
    },
    { method: 'POST', path: '/v25.0/<post>', parameters: { comment_enabled: 'false' }, why: 'Close the comments' },
  ]);
});
