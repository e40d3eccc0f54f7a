import { expect, it } from 'vitest';
import { instant } from '../../domain/instant.ts';
import { decide } from './find-video.ts';
import { readVideoState, type VideoState } from './video-state.ts';

const NOW = instant(Date.parse('2026-05-10T14:00:00Z'));
const MINUTE_MS = 60_000;

const status = (video_status: string, processing: string, publishing: object | null) => ({
  status: {
    video_status,
    uploading_phase: { status: 'complete' },
    processing_phase: { status: processing },
    ...(publishing === null ? {} : { publishing_phase: publishing }),
  },
});

it.each<[string, Readonly<Record<string, unknown>>, VideoState]>([
  ['waits to be finished', status('upload_complete', 'not_started', { status: 'not_started' }), { kind: 'unfinished' }],
  ['processed before it is finished', status('ready', 'complete', { status: 'not_started' }), { kind: 'unfinished' }],
  ['is processed', status('processing', 'in_progress', { status: 'not_started' }), { kind: 'processing' }],
  ['is being published', status('processing', 'in_progress', { status: 'in_progress' }), { kind: 'publishing' }],
  [
    'is out',
    status('ready', 'complete', {
      status: 'complete',
      publish_status: 'published',
      publish_time: '2026-05-10T14:00:00+0000',
    }),
    { kind: 'published', publishedAt: NOW },
  ],
  [
    'is out, and says no more',
    { ...status('ready', 'complete', null), published: true },
    { kind: 'published', publishedAt: null },
  ],
  ['is ready, and not out', { ...status('ready', 'complete', null), published: false }, { kind: 'untold' }],
  [
    'waits for its date',
    status('ready', 'complete', { status: 'not_started', publish_status: 'scheduled', publish_time: NOW / 1000 }),
    { kind: 'scheduled', publishAt: NOW },
  ],
  [
    'waits for its date by other words',
    { ...status('ready', 'complete', null), published: false, scheduled_publish_time: String(NOW / 1000) },
    { kind: 'scheduled', publishAt: NOW },
  ],
  [
    'failed, and says why',
    {
      status: {
        processing_phase: { status: 'error', errors: [{ code: 1, message: 'Too short' }, { message: 'Too dark' }] },
      },
    },
    { kind: 'failed', words: 'Too short; Too dark' },
  ],
  ['expired', { status: { video_status: 'expired' } }, { kind: 'failed', words: 'expired' }],
  ['says nothing', {}, { kind: 'untold' }],
])('a video that %s', (_what, body, state) => {
  expect(readVideoState(body)).toEqual(state);
});

const SENT = instant(NOW - MINUTE_MS);
const LONG_AGO = instant(NOW - 6 * MINUTE_MS);
const accepted = { postId: '7_8', publishAt: SENT };

it.each<[VideoState['kind'], string, string, string]>([
  ['published', 'published', 'published', 'published'],
  ['scheduled', 'accepted', 'accepted', 'accepted'],
  ['publishing', 'accepted', 'accepted', 'accepted'],
  ['processing', 'wait', 'wait', 'accepted'],
  ['unfinished', 'wait', 'resendable', 'accepted'],
  ['untold', 'unknown', 'unknown', 'accepted'],
  ['failed', 'rejected', 'rejected', 'rejected'],
])('%s proves, of a call just sent, one sent long ago, and one that was answered', (kind, fresh, old, answered) => {
  const state = { kind, publishedAt: null, publishAt: null, words: 'No' } as VideoState;
  const ask = (attempt: Parameters<typeof decide>[1]['attempt']) =>
    decide(state, { id: '9', attempt, bringOutAt: null }, NOW).kind;
  expect([ask({ sentAt: SENT }), ask({ sentAt: LONG_AGO }), ask({ sentAt: LONG_AGO, accepted })]).toEqual([
    fresh,
    old,
    answered,
  ]);
});

it('what was answered keeps its name and its time, so that nothing is written twice', () => {
  const question = { id: '9', attempt: { sentAt: LONG_AGO, accepted }, bringOutAt: null };
  expect(decide({ kind: 'publishing' }, question, NOW)).toEqual({ kind: 'accepted', ...accepted });
});
