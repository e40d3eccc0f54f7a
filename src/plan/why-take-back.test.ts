import { expect, it } from 'vitest';
import { makeRecord } from '../../test/support/make-record.ts';
import type { Pause } from '../domain/config.ts';
import { type Instant, instant } from '../domain/instant.ts';
import { type Destination, type Post, postPath } from '../domain/post.ts';
import { whyTakeBack } from './why-take-back.ts';

const at = (text: string): Instant => instant(Date.parse(text));
const DATE = at('2026-05-20T14:00:00Z');
const record = makeRecord({
  state: 'accepted',
  scheduled_at: '2026-05-20T14:00:00Z',
  publish_at: '2026-05-20T14:00:00Z',
});
const until = (text: string | null): Pause => ({
  reason: 'A quiet week.',
  until: text === null ? null : at(text),
  profiles: null,
});

it.each<[string, Partial<Post>, Partial<Destination>, Pause | null, RegExp | null]>([
  ['nothing', {}, {}, null, null],
  ['the status that it was written with', { status: 'scheduled' }, {}, null, null],
  ['a person who has seen to it', { status: 'completed', isDraft: true }, {}, null, null],
  ['a failure beside it', { status: 'partially_failed' }, {}, null, null],
  ['a draft', { isDraft: true }, {}, null, /draft/],
  ['a status of skipped', { status: 'skipped' }, {}, null, /skipped/],
  ['a person who posts it', {}, { handOff: true }, null, /A person is to post it/],
  ['a later date', {}, { schedule: at('2026-05-21T14:00:00Z') }, null, /another date/],
  ['now', {}, { schedule: 'now' }, null, /another date/],
  ['no date at all', {}, { schedule: null }, null, /another date/],
  ['a pause without an end', {}, {}, until(null), /^Publishing is paused: A quiet week\.$/],
  ['a pause across its date', {}, {}, until('2026-05-20T14:00:01Z'), /paused until/],
  ['a pause that ends at its date', {}, {}, until('2026-05-20T14:00:00Z'), null],
  ['a pause of another profile', {}, {}, { ...until(null), profiles: ['other'] }, null],
])('%s', (_what, fields, changed, paused, why) => {
  const destination = { profile: 'my_brand', schedule: DATE, handOff: false, ...changed } as Destination;
  const post: Post = {
    path: postPath('content/posts/a.md'),
    blob: 'b10b',
    revision: 'revision',
    isTrailClosed: false,
    isDraft: false,
    status: null,
    destinations: [destination],
    ...fields,
  };
  const answer = whyTakeBack({ post, destination, record, config: { paused } });
  if (why === null) expect(answer).toBeNull();
  else expect(answer).toMatch(why);
});
