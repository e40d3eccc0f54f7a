import { expect, it } from 'vitest';
import { makeRecord } from '../../test/support/make-record.ts';
import { type Instant, instant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { PlanState } from '../domain/plan.ts';
import { type Destination, type Post, type PostStatus, postPath } from '../domain/post.ts';
import { decideState } from './decide-state.ts';

const HOUR_MS = 3_600_000;
const at = (text: string): Instant => instant(Date.parse(text));
const NOW = at('2026-05-10T14:00:00Z');
const DAYS_LATE = at('2026-05-07T14:00:00Z');
const schedule = {
  lookaheadMs: 0,
  maxLatenessMs: 24 * HOUR_MS,
  minSpacingMs: 0,
  timeBudgetMs: 600_000,
  minLeadTimeMs: 600_000,
  maxHorizonMs: 75 * 24 * HOUR_MS,
};

function stateOf(
  record: LedgerRecord | null,
  status: PostStatus | null,
  scheduledAt: Instant,
  isDraft = false,
): PlanState {
  const post: Post = {
    path: postPath('content/posts/a.md'),
    blob: 'b10b',
    revision: 'edited',
    isTrailClosed: false,
    isDraft,
    status,
    destinations: [],
  };
  const destination = { post: post.path, profile: 'my_brand', schedule: scheduledAt } as Destination;
  const config = { schedule, paused: null };
  return decideState({
    post,
    destination,
    record,
    accountPause: null,
    aheadWindow: null,
    now: NOW,
    config,
    runId: 'local:me',
  }).state;
}

const deferred = makeRecord({ state: 'deferred' });
const asked = (retryAt: string) => ({ ...deferred, retry_at: retryAt });

it.each<[string, LedgerRecord | null, PostStatus | null, PlanState]>([
  ['what waits is missed when it is too late', deferred, null, 'missed'],
  ['what a person asked for is not late', asked('2026-05-10T13:00:00Z'), null, 'due'],
  ['nor held back by the failure in the file', asked('2026-05-10T13:00:00Z'), 'failed', 'due'],
  ['nor by the miss', asked('2026-05-10T13:00:00Z'), 'missed', 'due'],
  ['nor by what failed beside it', asked('2026-05-10T13:00:00Z'), 'partially_failed', 'due'],
  ['but by its author', asked('2026-05-10T13:00:00Z'), 'skipped', 'draft'],
  ['and by what its author has seen to', asked('2026-05-10T13:00:00Z'), 'completed', 'published'],
  ['the word is good for max_lateness', asked('2026-05-09T13:00:00Z'), null, 'missed'],
  ['a failure in a file that the ledger does not know holds it back', null, 'failed', 'failed'],
  ['and so does one in the file alone', deferred, 'failed', 'failed'],
])('%s', (_name, record, status, expected) => {
  expect(stateOf(record, status, DAYS_LATE)).toBe(expected);
});

it('leaves a draft alone that a person asked for', () => {
  expect(stateOf(asked('2026-05-10T13:00:00Z'), 'failed', NOW, true)).toBe('draft');
});
