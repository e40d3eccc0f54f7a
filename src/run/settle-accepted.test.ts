import { describe, expect, it } from 'vitest';
import { type AccountStage, setAccountStage } from '../../test/support/account-stage.ts';
import { PlatformRejection, TransientError } from '../domain/errors.ts';
import { addMs, type Instant } from '../domain/instant.ts';
import type { LedgerState } from '../domain/ledger-record.ts';
import type { Attempt, FindResult, PublishOutcome } from '../domain/outcome.ts';

const NOON = Date.parse('2026-05-10T12:00:00Z') as Instant;
const HOUR_MS = 3_600_000;

/** Taken at noon by a platform that is then asked hours later; `find` is what it says. */
async function acceptThenAsk(
  find: (attempt: Attempt) => FindResult,
  { publishAt = NOON, hours = 1 } = {},
): Promise<AccountStage> {
  const accepted = (): PublishOutcome => ({ kind: 'accepted', postId: '1_2', publishAt });
  const comment = { send: () => ({ kind: 'done', remoteId: '9' }) as const };
  const stage = setAccountStage({ behaviour: { publish: { a: accepted }, find: { a: find }, comment } });
  await stage.publish({ a: 0 });
  expect(stage.record('a')).toMatchObject({ state: 'accepted', post_id: '1_2' });
  stage.clock.advance(hours * HOUR_MS);
  stage.events.splice(0);
  await stage.reconcile();
  return stage;
}

const found = (postId: string | null): FindResult => ({
  kind: 'published',
  postId,
  postUrl: null,
  publishedAt: addMs(NOON, 90_000),
});
const rejected = (): FindResult => {
  const error = new PlatformRejection({ code: 'PLATFORM_REFUSED', message: 'No.', hint: 'Change it.' });
  return { kind: 'rejected', error: { error, platformCode: 36003 } };
};
const unreachable = (): FindResult => {
  throw new TransientError({ code: 'PLATFORM_UNAVAILABLE_NOW', message: 'Not now.' });
};

describe('a post that a platform brings out by itself', () => {
  it.each<[string, LedgerState, () => FindResult]>([
    ['is out', 'published', () => found('1_2')],
    ['is still being processed', 'accepted', () => ({ kind: 'accepted', postId: '1_2', publishAt: NOON })],
    ['cannot be told about yet', 'accepted', () => ({ kind: 'wait', askAgainAt: NOON, reason: 'Too early.' })],
    ['cannot be asked about', 'accepted', unreachable],
    ['was given up', 'failed', rejected],
    ['is not there any more', 'in_doubt', () => ({ kind: 'gone' })],
    ['cannot be told about', 'in_doubt', () => ({ kind: 'unknown', reason: 'It is not to be seen.' })],
    ['is said to be free to be sent again, and never is', 'in_doubt', () => ({ kind: 'resendable' })],
  ])('%s', async (_what, state, find) => {
    const stage = await acceptThenAsk(find);
    expect(stage.record('a')?.state).toBe(state);
    expect(stage.events.filter((event) => /prepare|publish/.test(event))).toEqual([]);
  });

  it('is published at the platform’s time, and followed by its comment then', async () => {
    const stage = await acceptThenAsk(() => found('1_2'));
    expect(stage.record('a')).toMatchObject({ post_id: '1_2', lateness_seconds: 90, follow_ups: [{ state: 'done' }] });
    expect(stage.record('a')).not.toHaveProperty('publish_at');
    expect(stage.events.map((event) => event.slice(9))).toEqual(['ask about a', 'comment']);
    expect(stage.outcomes.published).toMatchObject([{ post_id: '1_2', lateness_seconds: 90 }]);
  });

  it('is asked about as what it was taken, and not as another post', async () => {
    const asked: Attempt[] = [];
    await acceptThenAsk((attempt) => {
      asked.push(attempt);
      return found('1_2');
    });
    expect(asked).toMatchObject([{ accepted: { postId: '1_2', publishAt: NOON } }]);
    expect(asked[0]?.knownPostIds.has('1_2')).toBe(false);
  });

  it('is not asked about before its time', async () => {
    const stage = await acceptThenAsk(unreachable, { publishAt: addMs(NOON, 2 * HOUR_MS) });
    expect(stage.events).toEqual([]);
  });

  it('is a doubt when it is not out after a day, and stays one', async () => {
    const waiting = (): FindResult => ({ kind: 'accepted', postId: '1_2', publishAt: NOON });
    const stage = await acceptThenAsk(waiting, { hours: 25 });
    expect(stage.record('a')).toMatchObject({ state: 'in_doubt', post_id: '1_2' });
    await stage.reconcile();
    expect(stage.record('a')).toMatchObject({ state: 'in_doubt', post_id: '1_2' });
  });

  it('is found again by a run that had no answer to its call', async () => {
    const error = { error: new TransientError({ code: 'PLATFORM_UNAVAILABLE_NOW', message: '?' }), platformCode: null };
    const stage = setAccountStage({
      behaviour: {
        publish: { a: () => ({ kind: 'unknown', error }) },
        find: { a: () => ({ kind: 'accepted', postId: '1_2', publishAt: addMs(NOON, HOUR_MS) }) },
      },
    });
    await stage.publish({ a: 0 });
    expect(stage.record('a')).toMatchObject({ state: 'accepted', post_id: '1_2', publish_at: '2026-05-10T13:00:00Z' });
  });
});
