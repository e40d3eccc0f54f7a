import { expect, it } from 'vitest';
import { instant } from '../../domain/instant.ts';
import type { ListedPost } from '../graph/containers/container-api.ts';
import { decide, type Evidence } from '../graph/containers/reconcile-decision.ts';
import { instagramApi } from './container-api.ts';

const SENT = instant(Date.parse('2026-05-10T14:00:00Z'));
const media: ListedPost = {
  id: '1',
  caption: 'x',
  publishedAt: instant(SENT + 2000),
  permalink: 'https://www.instagram.com/p/A/',
  mediaType: 'IMAGE',
  productType: 'FEED',
};
const one: Evidence['listing'] = { kind: 'one', media };
const none: Evidence['listing'] = { kind: 'none' };
const unclear: Evidence['listing'] = { kind: 'unclear' };
const unseen: Evidence['listing'] = { kind: 'unseen' };

const found = { kind: 'published', postId: '1', postUrl: media.permalink, publishedAt: media.publishedAt };
const somewhere = { kind: 'published', postId: null, postUrl: null, publishedAt: null };
const unknown = { kind: 'unknown', reason: expect.stringMatching(/^Instagram .*\.$/) };

it.each<[Evidence['container'], Evidence['listing'], number, object]>([
  ['PUBLISHED', one, 1, found],
  ['PUBLISHED', none, 1, somewhere],
  ['PUBLISHED', unclear, 1, somewhere],
  ['PUBLISHED', unseen, 1, somewhere],
  ['FINISHED', one, 1, found],
  ['FINISHED', none, 0, { kind: 'wait', askAgainAt: SENT + 120_000 }],
  ['FINISHED', none, 119, { kind: 'wait', askAgainAt: SENT + 120_000 }],
  ['FINISHED', none, 120, { kind: 'resendable' }],
  ['FINISHED', unclear, 9999, unknown],
  ['FINISHED', unseen, 9999, unknown],
  ['IN_PROGRESS', none, 300, { kind: 'wait', askAgainAt: SENT + 360_000 }],
  ['IN_PROGRESS', one, 300, { kind: 'wait' }],
  ['ERROR', one, 300, found],
  ['ERROR', none, 9999, unknown],
  ['ERROR', unclear, 9999, unknown],
  ['EXPIRED', one, 300, found],
  ['EXPIRED', none, 99_999, unknown],
  ['EXPIRED', unseen, 99_999, unknown],
  ['NOT_FOUND', one, 300, found],
  ['NOT_FOUND', none, 9999, unknown],
  ['NOT_FOUND', unclear, 9999, unknown],
])('%s, %o, %i s later', (container, listing, seconds, expected) => {
  const now = instant(SENT + seconds * 1000);
  expect(decide({ container, listing, sentAt: SENT, now }, instagramApi)).toMatchObject(expected);
});
