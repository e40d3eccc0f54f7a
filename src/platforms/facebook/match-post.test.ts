import { expect, it } from 'vitest';
import { addMs, instant } from '../../domain/instant.ts';
import type { ListedPost } from './listed-post.ts';
import { matchPost } from './match-post.ts';

const SENT = instant(Date.parse('2026-05-10T14:00:00Z'));
const MINUTE_MS = 60_000;

const TEXT = { parameters: { message: 'A plate' }, photos: [], createdAt: addMs(SENT, -30_000), bringOutAt: null };
const PHOTOS = { ...TEXT, photos: ['11', '12'] };
const SILENT = { ...PHOTOS, parameters: {} };

function listed(parts: Partial<ListedPost> & { readonly minutes?: number } = {}): ListedPost {
  const { minutes = 0, ...rest } = parts;
  const createdAt = addMs(SENT, minutes * MINUTE_MS);
  return { id: '1_1', message: 'A plate', createdAt, permalink: null, attached: [], hasPhotos: false, ...rest };
}

it.each([
  ['its text', TEXT, [listed()], 'one'],
  ['its text, written a little otherwise', TEXT, [listed({ message: ' A\nplate ' })], 'one'],
  ['its text with a card of its link', TEXT, [listed({ attached: ['99'] })], 'one'],
  ['another text', TEXT, [listed({ message: 'A cup' })], 'none'],
  ['its words with another emoji', TEXT, [listed({ message: 'A plate 📸' })], 'unclear'],
  [
    'its text, and its words with another emoji',
    TEXT,
    [listed(), listed({ id: '1_2', message: 'A plate!' })],
    'unclear',
  ],
  ['an emoji alone, and another', { ...TEXT, parameters: { message: '📸' } }, [listed({ message: '🎉' })], 'unclear'],
  ['a film of a link in its text', TEXT, [listed({ attached: ['99'], hasPhotos: false })], 'one'],
  ['its text below photos', TEXT, [listed({ hasPhotos: true, attached: ['99'] })], 'unclear'],
  ['its text, twice', TEXT, [listed(), listed({ id: '1_2' })], 'unclear'],
  ['its text from before it was prepared', TEXT, [listed({ minutes: -6 })], 'none'],
  [
    'its text from an earlier send',
    { ...TEXT, createdAt: addMs(SENT, -60 * MINUTE_MS) },
    [listed({ minutes: -40 })],
    'one',
  ],
  ['its text, days later', TEXT, [listed({ minutes: 25 * 60 })], 'none'],
  [
    'its text at the date that Facebook keeps',
    { ...TEXT, bringOutAt: addMs(SENT, 72 * 60 * MINUTE_MS) },
    [listed({ minutes: 72 * 60 })],
    'one',
  ],
  ['nothing', TEXT, [], 'none'],
  ['its photos', PHOTOS, [listed({ message: 'Edited', hasPhotos: true, attached: ['10', '12'] })], 'one'],
  ['other photos with its text', PHOTOS, [listed({ hasPhotos: true, attached: ['13'] })], 'unclear'],
  [
    'an album that cannot be looked into, with another text',
    PHOTOS,
    [listed({ message: 'A cup', attached: ['99'] })],
    'none',
  ],
  ['photos that cannot be read, with its text', PHOTOS, [listed()], 'one'],
  ['photos without any text', SILENT, [listed({ message: null })], 'one'],
  ['photos without any text, but too far away', SILENT, [listed({ message: null, minutes: 6 })], 'unclear'],
  [
    'photos without any text, twice',
    SILENT,
    [listed({ message: null }), listed({ id: '1_2', message: null })],
    'unclear',
  ],
  ['photos with a text', SILENT, [listed()], 'none'],
  ['a mention, and any other post', { ...TEXT, parameters: { message: 'By @[123]' } }, [listed()], 'unclear'],
  ['a mention, and nothing', { ...TEXT, parameters: { message: 'By @[123]' } }, [], 'none'],
  [
    'a footnote is no mention',
    { ...TEXT, parameters: { message: 'See [1]' } },
    [listed({ message: 'See [1]' })],
    'one',
  ],
])('%s', (_what, wanted, posts, kind) => {
  expect(matchPost(posts, wanted, { sentAt: SENT, knownPostIds: new Set() }).kind).toBe(kind);
});

it.each([
  ['the text', TEXT, listed()],
  ['the photos', PHOTOS, listed({ attached: ['11'] })],
])('%s of a post that the ledger knows is not its own', (_what, wanted, post) => {
  expect(matchPost([post], wanted, { sentAt: SENT, knownPostIds: new Set(['1_1']) })).toEqual({ kind: 'none' });
});
