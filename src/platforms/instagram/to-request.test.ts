import { expect, it } from 'vitest';
import type { MediaItem } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import { withChildren } from '../graph/containers/container-plan.ts';
import { makeDestination, makeImage, makeVideo } from '../testing/make-destination.ts';
import { toContainerPlan } from './to-request.ts';

const urlOf = ({ source }: MediaItem) => `https://cdn.test/${source.kind === 'file' ? source.path : ''}`;
const plan = (parts: Partial<Destination>) => toContainerPlan(makeDestination(parts), urlOf);

it.each<[string, Partial<Destination>, Record<string, string>]>([
  ['a picture', {}, { image_url: 'https://cdn.test/a.jpg', caption: 'New drop' }],
  ['no caption', { caption: '' }, { image_url: 'https://cdn.test/a.jpg' }],
  [
    'a picture with everything',
    {
      caption: 'One 📸\n#two & three=4',
      options: {
        alt_text: 'For all',
        collaborators: ['a', 'b.c'],
        location_id: 213385402,
        user_tags: [{ username: 'd', x: 0, y: 0.5 }],
        product_tags: [{ product_id: '31', x: 0, y: 1 }],
        is_ai_generated: true,
        paid_partnership: true,
        sponsor_ids: ['41', '42'],
      },
    },
    {
      image_url: 'https://cdn.test/a.jpg',
      caption: 'One 📸\n#two & three=4',
      collaborators: '["a","b.c"]',
      location_id: '213385402',
      alt_text: 'For all',
      user_tags: '[{"username":"d","x":0,"y":0.5}]',
      product_tags: '[{"product_id":"31","x":0,"y":1}]',
      is_ai_generated: 'true',
      is_paid_partnership: 'true',
      branded_content_sponsor_ids: '["41","42"]',
    },
  ],
  [
    'its own alt text first',
    { media: [makeImage('a.jpg', {}, 'Own')], options: { alt_text: 'For all' } },
    { image_url: 'https://cdn.test/a.jpg', caption: 'New drop', alt_text: 'Own' },
  ],
  [
    'a reel',
    { media: [makeVideo('a.mp4')] },
    { media_type: 'REELS', video_url: 'https://cdn.test/a.mp4', caption: 'New drop' },
  ],
  [
    'a reel with everything; 0 and false are sent, an alt text is not',
    {
      media: [makeVideo('a.mp4', 'ignored')],
      optionMedia: { cover_url: makeImage('cover é.jpg') },
      options: {
        share_to_feed: false,
        thumb_offset: 0,
        audio_name: 'Take 2',
        audio: { id: '51', volume: 80, video_volume: 0 },
        trial_graduation: 'performance',
        alt_text: 'ignored',
        user_tags: [{ username: 'd', x: 0.1, y: 0.2 }],
      },
    },
    {
      media_type: 'REELS',
      video_url: 'https://cdn.test/a.mp4',
      caption: 'New drop',
      share_to_feed: 'false',
      cover_url: 'https://cdn.test/cover%20%C3%A9.jpg',
      thumb_offset: '0',
      audio_name: 'Take 2',
      audio_configuration: '{"audio_id":"51","audio_volume":80,"video_volume":0}',
      trial_params: '{"graduation_strategy":"SS_PERFORMANCE"}',
      user_tags: '[{"username":"d"}]',
    },
  ],
])('%s', (_what, parts, expected) => {
  const { children, post } = plan(parts);
  expect(children).toEqual([]);
  expect(post.parameters).toEqual(expected);
});

it('a carousel: items in order, what belongs to the post on the post', () => {
  const { children, post } = plan({
    postType: 'carousel',
    media: [makeImage('a.jpg', {}, 'Own'), makeVideo('b.mp4', 'ignored'), makeImage('c.jpg')],
    options: {
      alt_text: 'For the others',
      collaborators: ['a'],
      location_id: '1',
      share_to_feed: true,
      is_ai_generated: true,
      paid_partnership: true,
      sponsor_ids: ['41'],
      product_tags: [
        { product_id: '31', x: 0, y: 0 },
        { product_id: '32', x: 0, y: 0, item: 2 },
      ],
      user_tags: [
        { username: 'first', x: 0.5, y: 0.5 },
        { username: 'second', item: 2 },
        { username: 'third', item: 3, x: 1, y: 1 },
      ],
    },
  });
  expect(children.map(({ parameters }) => parameters)).toEqual([
    {
      image_url: 'https://cdn.test/a.jpg',
      is_carousel_item: 'true',
      alt_text: 'Own',
      user_tags: '[{"username":"first","x":0.5,"y":0.5}]',
      product_tags: '[{"product_id":"31","x":0,"y":0}]',
    },
    {
      media_type: 'VIDEO',
      video_url: 'https://cdn.test/b.mp4',
      is_carousel_item: 'true',
      user_tags: '[{"username":"second"}]',
      product_tags: '[{"product_id":"32"}]',
    },
    {
      image_url: 'https://cdn.test/c.jpg',
      is_carousel_item: 'true',
      alt_text: 'For the others',
      user_tags: '[{"username":"third","x":1,"y":1}]',
    },
  ]);
  expect(withChildren(post, ['11', '12', '13']).parameters).toEqual({
    media_type: 'CAROUSEL',
    caption: 'New drop',
    collaborators: '["a"]',
    location_id: '1',
    is_ai_generated: 'true',
    is_paid_partnership: 'true',
    branded_content_sponsor_ids: '["41"]',
    children: '11,12,13',
  });
});
