import { describe, expect, it } from 'vitest';
import { setAccountStage } from '../../test/support/account-stage.ts';
import { TransientError } from '../domain/errors.ts';
import { addMs, type Instant } from '../domain/instant.ts';
import type { PrepareOutcome, PublishOutcome } from '../domain/outcome.ts';

const NOON = Date.parse('2026-05-10T12:00:00Z') as Instant;
const MINUTE_MS = 60_000;

const acceptedFor = (minute: number) => (): PublishOutcome => ({
  kind: 'accepted',
  postId: `1_${minute}`,
  publishAt: addMs(NOON, minute * MINUTE_MS),
});
const notNow = (handle?: Record<string, unknown>) => (): PublishOutcome & PrepareOutcome => {
  const error = new TransientError({ code: 'PLATFORM_UNAVAILABLE_NOW', message: 'Not now.' });
  const outcome = { kind: 'deferred', error: { error, platformCode: null }, notBefore: null } as const;
  return handle === undefined ? outcome : { ...outcome, handle };
};

describe('a post that a platform takes ahead of its date', () => {
  it('is prepared for that date and sent at once', async () => {
    const stage = setAccountStage({ behaviour: { publish: { a: acceptedFor(60) } } });
    await stage.handOver({ a: 60 });
    expect(stage.events).toEqual(['12:00:00 prepare a for 13:00', '12:00:00 publish a']);
    expect(stage.record('a')).toMatchObject({
      state: 'accepted',
      post_id: '1_60',
      publish_at: '2026-05-10T13:00:00Z',
      follow_ups: [{ state: 'open' }],
    });
  });

  it('waits for no other post, and none for it: min_spacing is about dates', async () => {
    const stage = setAccountStage({
      behaviour: { publish: { a: acceptedFor(60), b: acceptedFor(61) } },
      schedule: { minSpacingMs: 30 * MINUTE_MS },
    });
    await stage.handOver({ a: 60, b: 61 }, { soon: 5 });
    expect(stage.events.filter((event) => event.includes('publish'))).toEqual([
      '12:00:00 publish a',
      '12:00:00 publish b',
      '12:05:00 publish soon',
    ]);
  });

  it('is sent at its date where there is no time left to hand it over', async () => {
    const slow = () => {
      stage.clock.advance(2 * MINUTE_MS);
      return { kind: 'ready', handle: { container: 'a' } } as const;
    };
    const stage = setAccountStage({ behaviour: { prepare: { a: slow } } });
    await stage.handOver({ a: 11 });
    expect(stage.record('a')).toMatchObject({ state: 'deferred', not_before: '2026-05-10T12:11:00Z' });
    stage.clock.advance(9 * MINUTE_MS);
    stage.events.splice(0);
    await stage.publish({ a: 11 });
    // What was prepared for the platform to bring out is of no use to a run.
    expect(stage.events.map((event) => event.slice(9))).toEqual(['prepare a', 'publish a']);
    expect(stage.record('a')).toMatchObject({ state: 'published' });
  });

  it('goes on with what was prepared for the same date, and for no other', async () => {
    const stage = setAccountStage({ behaviour: { publish: { a: notNow() } } });
    await stage.handOver({ a: 60 });
    expect(stage.record('a')).toMatchObject({ state: 'deferred', publish_at: '2026-05-10T13:00:00Z' });
    stage.clock.advance(5 * MINUTE_MS);
    stage.events.splice(0);
    await stage.handOver({ a: 60 });
    expect(stage.events[0]).toMatch(/prepare a with a for 13:00$/);
    stage.clock.advance(5 * MINUTE_MS);
    stage.events.splice(0);
    await stage.handOver({ a: 90 });
    expect(stage.events[0]).toMatch(/prepare a for 13:30$/);
  });
});
