import { expect, it } from 'vitest';
import type { Destination } from '../../domain/post.ts';
import { makeDestination, makeImage, makeMedia, makeVideo } from '../testing/make-destination.ts';
import { checkThreads } from './check.ts';

function found(parts: Partial<Destination>): string[] {
  const destination = makeDestination({ platform: 'threads', ...parts });
  return checkThreads(destination).map(({ code, severity, path }) => `${severity} ${code} ${path}`);
}

const text = { postType: 'text', media: [] } as const;
const links = (count: number) =>
  Array.from({ length: count }, (_each, index) => `https://x.example/${index}`).join(' ');

it.each<[string, Partial<Destination>, string[]]>([
  ['nothing in a picture', {}, []],
  ['nothing in a text', { ...text }, []],
  ['nothing in a PNG', { media: [makeImage('a.png', { type: 'png' })] }, []],
  ['nothing in 20 items', { postType: 'carousel', media: Array(20).fill(makeImage('a.jpg')) }, []],
  ['nothing in media that were not inspected', { media: [makeMedia('a.jpg', null)] }, []],
  ['nothing in a picture without words', { caption: '' }, []],
  ['21 items', { postType: 'carousel', media: Array(21).fill(makeImage('a.jpg')) }, ['error MEDIA_COUNT /media_urls']],
  ['a story', { postType: 'story' }, ['error THREADS_STORY /post_type']],
  ['nothing to say', { ...text, caption: ' ' }, ['error THREADS_EMPTY /platforms']],

  ['nothing in 500 characters', { caption: 'ä'.repeat(500) }, []],
  ['501 characters', { caption: 'ä'.repeat(501) }, ['error CAPTION_TOO_LONG /description']],
  ['nothing in 125 emojis', { caption: '📸'.repeat(125) }, []],
  ['126 emojis', { caption: '📸'.repeat(126) }, ['error CAPTION_TOO_LONG /description']],
  [
    'nothing in a chain of long parts',
    { caption: `${'a'.repeat(500)}\n\n---\n\n${'b'.repeat(500)}`, options: { chain: true } },
    [],
  ],
  [
    'a long part of a chain',
    { caption: `a\n\n---\n\n${'b'.repeat(501)}`, options: { chain: true } },
    ['error CAPTION_TOO_LONG /description'],
  ],
  [
    'an empty part',
    { ...text, caption: 'a\n\n---\n\n---\n\nb', options: { chain: true } },
    ['error THREADS_CHAIN /description'],
  ],
  ['nothing in a chain that begins with media alone', { caption: '---\n\nb', options: { chain: true } }, []],
  [
    'a chain that begins with nothing',
    { ...text, caption: '---\n\nb', options: { chain: true } },
    ['error THREADS_CHAIN /description'],
  ],
  ['a chain of one', { options: { chain: true } }, ['warning THREADS_CHAIN /threads_chain']],
  ['a line that divides nothing', { caption: 'a\n\n---\n\nb' }, ['notice THREADS_CHAIN /description']],

  ['nothing in 5 links', { caption: links(5) }, []],
  ['6 links', { caption: links(6) }, ['error THREADS_LINKS /description']],
  [
    'nothing in 5 links, one attached',
    { ...text, caption: links(5), options: { link_attachment: 'https://x.example/0' } },
    [],
  ],
  [
    '5 links and another attached',
    { ...text, caption: links(5), options: { link_attachment: 'https://y.example' } },
    ['error THREADS_LINKS /description'],
  ],

  [
    'a link beside media',
    { options: { link_attachment: 'https://y.example' } },
    ['warning THREADS_OPTION_IGNORED /threads_link_attachment'],
  ],
  ['a poll beside media', { options: { poll: ['a', 'b'] } }, ['warning THREADS_OPTION_IGNORED /threads_poll']],
  [
    'an alt text of nothing',
    { ...text, options: { alt_text: 'x' } },
    ['warning THREADS_OPTION_IGNORED /threads_alt_text'],
  ],
  [
    'a long alt text of a video',
    { media: [makeVideo('a.mp4', 'x'.repeat(1001))] },
    ['error ALT_TEXT_TOO_LONG /media_alt_texts/0'],
  ],

  ['a picture of another type', { media: [makeImage('a.webp', { type: 'webp' })] }, ['error MEDIA_TYPE /media_urls/0']],
  ['a banner', { media: [makeImage('a.jpg', { width: 1100, height: 100 })] }, ['error MEDIA_RATIO /media_urls/0']],
  ['nothing in ten to one', { media: [makeImage('a.jpg', { width: 1000, height: 100 })] }, []],
  [
    'a small picture',
    { media: [makeImage('a.jpg', { width: 319, height: 319 })] },
    ['warning MEDIA_DIMENSIONS /media_urls/0'],
  ],
  [
    'a wide picture',
    { media: [makeImage('a.jpg', { width: 1441, height: 1441 })] },
    ['notice MEDIA_DIMENSIONS /media_urls/0'],
  ],
  [
    'a large picture',
    { media: [makeImage('a.jpg', { sizeBytes: 8 * 1024 * 1024 + 1 })] },
    ['error MEDIA_TOO_LARGE /media_urls/0'],
  ],
  ['nothing in a large video', { media: [makeVideo('a.mp4', null, 1024 ** 3)] }, []],
  ['a larger one', { media: [makeVideo('a.mp4', null, 1024 ** 3 + 1)] }, ['error MEDIA_TOO_LARGE /media_urls/0']],
])('finds %s', (_what, parts, expected) => {
  expect(found(parts)).toEqual(expected);
});
