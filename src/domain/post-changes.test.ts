import { describe, expect, it } from 'vitest';
import { makeLook, makeReviewedMedium, makeVersion } from '../../test/support/make-review.ts';
import { instant } from './instant.ts';
import { changesOf } from './post-changes.ts';
import type { ReviewedDestination } from './review.ts';

const medium = (name: string, blob: string, altText: string | null = null) =>
  makeReviewedMedium({ source: { kind: 'file', path: name }, blob: blob.repeat(40), altText });
const differences = (from: Partial<ReviewedDestination>, to: Partial<ReviewedDestination>) =>
  changesOf(makeVersion(from), makeVersion(to)).map(({ difference }) => difference);

const [a, b, c] = [medium('a.jpg', 'a'), medium('b.jpg', 'b'), medium('c.jpg', 'c')];
const cover = (blob: string) => makeLook({ cover: { kind: 'picture', medium: medium('cover.jpg', blob) } });
const [tuesday, wednesday] = [instant(Date.parse('2026-05-12T08:00:00Z')), instant(Date.parse('2026-05-13T07:00:00Z'))];

describe('changesOf', () => {
  it.each<[string, Partial<ReviewedDestination>, Partial<ReviewedDestination>, readonly object[]]>([
    ['nothing', {}, {}, []],
    [
      'another day',
      { scheduledAt: tuesday },
      { scheduledAt: wednesday },
      [{ kind: 'time', to: { scheduledAt: wednesday } }],
    ],
    ['now in place of a date', {}, { isNow: true, state: 'due' }, [{ kind: 'time', to: { isNow: true } }]],
    ['the same instant, written otherwise', {}, { timezone: null, writtenDate: '2026-05-12T08:00:00Z' }, []],
    ['now, both times', { isNow: true, scheduledAt: tuesday }, { isNow: true, scheduledAt: wednesday }, []],
    ['a caption', {}, { caption: 'Hi' }, [{ kind: 'caption', to: 'Hi' }]],
    ['a draft', {}, { state: 'draft', reason: 'It is a draft.' }, [{ kind: 'state', from: 'upcoming', to: 'draft' }]],
    ['a draft no longer', { state: 'draft' }, {}, [{ kind: 'state', from: 'draft', to: 'upcoming' }]],
    ['a state that only the calendar changes', { state: 'upcoming' }, { state: 'due' }, []],
    ['a type', {}, { postType: 'story' }, [{ kind: 'type', from: 'image', to: 'story' }]],
    ['a person who posts it', {}, { handOff: true }, [{ kind: 'hand_off', isBegun: true }]],
    ['a picture more', { media: [a] }, { media: [a, b] }, [{ kind: 'medium', is: 'added', at: 2, medium: b }]],
    ['a picture less', { media: [a, b] }, { media: [b] }, [{ kind: 'medium', is: 'removed', at: 1, medium: a }]],
    ['another order', { media: [a, b, c] }, { media: [b, a, c] }, [{ kind: 'media_reordered' }]],
    [
      'one more in the middle, which is no other order',
      { media: [a, c] },
      { media: [a, b, c] },
      [{ kind: 'medium', at: 2 }],
    ],
    [
      'other bytes under the same name',
      { media: [a] },
      { media: [medium('a.jpg', 'f')] },
      [{ kind: 'medium_replaced', at: 1 }],
    ],
    ['a file that is only moved', { media: [a] }, { media: [medium('new/a.jpg', 'a')] }, []],
    ['the same picture twice', { media: [a, b] }, { media: [a, b, a] }, [{ kind: 'medium', is: 'added', at: 3 }]],
    ['a file that is gone', { media: [a] }, { media: [{ ...a, blob: null, found: 'missing' }] }, []],
    [
      'alt text',
      { media: [a] },
      { media: [medium('a.jpg', 'a', 'A cup')] },
      [{ kind: 'alt_text', at: 1, from: '', to: 'A cup' }],
    ],
    ['another cover under the same name', { look: cover('a') }, { look: cover('b') }, [{ kind: 'cover_replaced' }]],
    [
      'a first comment, once',
      {},
      { look: makeLook({ firstComment: '#one' }), settings: [{ name: 'first_comment', value: '#one' }] },
      [{ kind: 'first_comment', from: '', to: '#one' }],
    ],
    [
      'a field of the platform',
      { settings: [{ name: 'share_to_feed', value: 'true' }] },
      { settings: [{ name: 'location_id', value: '1' }] },
      [
        { kind: 'setting', name: 'share_to_feed', from: 'true', to: null },
        { kind: 'setting', name: 'location_id', from: null, to: '1' },
      ],
    ],
  ])('%s', (_what, from, to, expected) => {
    expect(differences(from, to)).toMatchObject(expected);
    expect(differences(from, to)).toHaveLength(expected.length);
  });

  it('names accounts that come and go', () => {
    const changes = changesOf(makeVersion({ profile: 'old' }, {}), makeVersion({}, { profile: 'new' }));
    expect(changes).toEqual([
      { difference: { kind: 'destination', is: 'removed' }, destinations: ['Instagram (old)'], isEverywhere: false },
      { difference: { kind: 'destination', is: 'added' }, destinations: ['Instagram (new)'], isEverywhere: false },
    ]);
  });

  it('says once what holds for several accounts, and names them where it is not all', () => {
    const before = makeVersion({ profile: 'a' }, { profile: 'b' }, { profile: 'c' });
    const after = makeVersion({ profile: 'a', caption: 'x' }, { profile: 'b', caption: 'x' }, { profile: 'c' });
    expect(changesOf(before, after)).toMatchObject([
      { difference: { kind: 'caption' }, destinations: ['Instagram (a)', 'Instagram (b)'], isEverywhere: false },
    ]);
  });
});
