import { expect, it } from 'vitest';
import { makeDestination, makeImage, makeVideo } from '../testing/make-destination.ts';
import { lookOnThreads } from './look.ts';

it('shows words first, counts the fullest part of a chain, and describes every medium', () => {
  const media = [makeImage('a.jpg', {}, 'Own'), makeVideo('b.mp4')];
  const caption = 'One 📸 https://x.example\n\n---\n\nThe second is longer, and has no link';
  const options = { chain: true, alt_text: 'For all' };
  expect(lookOnThreads(makeDestination({ platform: 'threads', media, caption, options }))).toMatchObject({
    placement: 'text',
    frameRatio: null,
    captionFoldsAfter: null,
    counters: [
      { name: 'Characters', used: 37, allowed: 500 },
      { name: 'Links', used: 1, allowed: 5 },
    ],
    altTexts: ['Own', 'For all'],
    parts: ['One 📸 https://x.example', 'The second is longer, and has no link'],
  });
  expect(lookOnThreads(makeDestination({ platform: 'threads', caption })).parts).toEqual([]);
});
