import { expect, it } from 'vitest';
import type { Destination } from '../../domain/post.ts';
import type { PostLook } from '../../domain/post-look.ts';
import { makeDestination, makeImage, makeVideo } from '../testing/make-destination.ts';
import { lookOnFacebook } from './look.ts';

const text = { postType: 'text', media: [] } as const;
const video = { postType: 'video', media: [makeVideo('a.mp4', 'Own')] } as const;
const story = { postType: 'story', media: [makeImage('a.jpg', {}, 'Own')] } as const;
const options = { title: 'Title', place_id: '42', first_comment: 'First', alt_text: 'For all' };
const photos = [makeImage('a.jpg', {}, 'Own'), makeImage('b.jpg')];

it.each<[string, Partial<Destination>, Partial<PostLook>]>([
  [
    'a text, with its place and its first comment',
    { ...text, options },
    { placement: 'text', location: '42', firstComment: 'First', title: null, linkCard: null, captionFoldsAfter: 477 },
  ],
  [
    'the first link of a text',
    { ...text, caption: '(https://a.example/b), https://c.example' },
    { linkCard: 'https://a.example/b' },
  ],
  [
    'the link that is named before the one in the text',
    { ...text, caption: 'https://a.example', options: { link: 'https://b.example' } },
    { linkCard: 'https://b.example' },
  ],
  [
    'one photo in its own shape, without a card',
    { caption: 'https://a.example', options },
    { placement: 'text', frameRatio: null, mosaicOf: null, linkCard: null, altTexts: ['For all'] },
  ],
  [
    'photos in a mosaic of five',
    { postType: 'carousel', media: photos, options },
    { frameRatio: 1, mosaicOf: 5, altTexts: ['Own', 'For all'] },
  ],
  [
    'a video with its title, and nothing that it has no place for',
    { ...video, options },
    { placement: 'text', title: 'Title', location: null, altTexts: [null] },
  ],
  [
    'a reel that fills a phone',
    { ...video, options: { ...options, reel: true } },
    { placement: 'reel', frameRatio: 9 / 16, title: 'Title' },
  ],
  [
    'a story of which nothing is counted or written',
    { ...story, options },
    { placement: 'story', counters: [], firstComment: null, title: null, location: null, altTexts: ['Own'] },
  ],
  [
    'the characters of a text',
    { ...text, caption: 'a📸' },
    { counters: [{ name: 'Characters', used: 2, allowed: 63_206 }] },
  ],
])('shows %s', (_what, parts, expected) => {
  expect(lookOnFacebook(makeDestination({ platform: 'facebook', ...parts }))).toMatchObject(expected);
});
