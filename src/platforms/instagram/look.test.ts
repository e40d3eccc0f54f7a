import { describe, expect, it } from 'vitest';
import type { Destination } from '../../domain/post.ts';
import type { PostLook } from '../../domain/post-look.ts';
import { makeDestination, makeImage, makeMedia, makeVideo } from '../testing/make-destination.ts';
import { lookOnInstagram } from './look.ts';

const look = (parts: Partial<Destination>) => lookOnInstagram(makeDestination(parts));
const picture = (width: number, height: number) => makeImage('a.jpg', { width, height });
const cover = makeImage('cover.jpg');
const story = { postType: 'story', media: [makeImage('a.jpg')] } as const;
const reel = { postType: 'video', media: [makeVideo('a.mp4')] } as const;

describe('lookOnInstagram', () => {
  it.each<[string, Partial<Destination>, Partial<PostLook>]>([
    ['a picture in the feed', { media: [picture(1080, 1350)] }, { placement: 'feed', frameRatio: 0.8 }],
    ['the shape of the first item', { media: [picture(1200, 1000), picture(10, 10)] }, { frameRatio: 1.2 }],
    ['no shape outside of what the app shows', { media: [picture(3000, 1000)] }, { frameRatio: 1.91 }],
    ['no shape of a file that is not there', { media: [makeMedia('a.jpg', null)] }, { frameRatio: null }],
    ['a reel that fills a phone', reel, { placement: 'reel', frameRatio: 9 / 16, cover: null }],
    ['a story', story, { placement: 'story', frameRatio: 9 / 16, cover: null }],
    [
      'a cover before a frame',
      { ...reel, options: { thumb_offset: 500 }, optionMedia: { cover_url: cover } },
      { cover: { kind: 'picture', item: cover } },
    ],
    ['a frame as cover', { ...reel, options: { thumb_offset: 0 } }, { cover: { kind: 'frame', offsetMs: 0 } }],
    [
      'names without @',
      { options: { collaborators: ['@ana', 'b'], location_id: 42, first_comment: '#one' } },
      { collaborators: ['ana', 'b'], location: '42', firstComment: '#one' },
    ],
    [
      'tags from 0, with a place or without',
      { options: { user_tags: [{ username: '@a', x: 0.5, y: 0.25, item: 2 }, { username: 'b' }] } },
      {
        tags: [
          { username: 'a', item: 1, at: { x: 0.5, y: 0.25 } },
          { username: 'b', item: 0, at: null },
        ],
      },
    ],
    [
      'alt texts of pictures: their own, else the one of all',
      {
        media: [{ ...picture(1, 1), altText: 'own' }, picture(1, 1), makeVideo('a.mp4')],
        options: { alt_text: 'all' },
      },
      { altTexts: ['own', 'all', null] },
    ],
    ['no alt text of a story', { ...story, options: { alt_text: 'a' } }, { altTexts: [null] }],
  ])('shows %s', (_what, parts, expected) => {
    expect(look(parts)).toMatchObject(expected);
  });

  it('counts as the rules do', () => {
    expect(look({ caption: '📸 #a #b by @c' }).counters).toEqual([
      { name: 'Characters', used: 13, allowed: 2200 },
      { name: 'Hashtags', used: 2, allowed: 30 },
      { name: 'Mentions', used: 1, allowed: 20 },
    ]);
  });
});
