import { describe, expect, it } from 'vitest';
import { setAccountStage } from '../../test/support/account-stage.ts';
import { addMs, type Instant } from '../domain/instant.ts';
import type { FindResult, PublishOutcome } from '../domain/outcome.ts';

const NOON = Date.parse('2026-05-10T12:00:00Z') as Instant;
const MINUTE_MS = 60_000;

const taken = { kind: 'accepted', postId: '7', publishAt: NOON } as const satisfies PublishOutcome & FindResult;
const out: FindResult = { kind: 'published', postId: '7', postUrl: null, publishedAt: NOON };

describe('what a platform has to process', () => {
  it.each<[string, number, string, number]>([
    ['at once', 1, 'published', 5_000],
    ['at the third question', 3, 'published', 35_000],
    ['not in time', Number.POSITIVE_INFINITY, 'accepted', 120_000],
  ])('comes out %s', async (_when, question, state, waitedMs) => {
    let asked = 0;
    const find = () => (++asked >= question ? out : taken);
    const stage = setAccountStage({ behaviour: { publish: { film: () => taken }, find: { film: find } } });
    await stage.publishAndWait({ film: 0 });
    expect(stage.record('film')?.state).toBe(state);
    expect(stage.clock.now() - NOON).toBe(waitedMs);
  });

  it('is not waited for longer than the run’s time', async () => {
    const schedule = { timeBudgetMs: MINUTE_MS };
    const stage = setAccountStage({
      behaviour: { publish: { film: () => taken }, find: { film: () => taken } },
      schedule,
    });
    await stage.publishAndWait({ film: 0 });
    expect(stage.clock.now()).toBeLessThanOrEqual(NOON + MINUTE_MS);
  });

  it('makes no other post late, nor waits for its date', async () => {
    const stage = setAccountStage({
      behaviour: {
        publish: {
          film: () => taken,
          later: () => ({ ...taken, postId: '8', publishAt: addMs(NOON, 60 * MINUTE_MS) }),
        },
        find: { film: () => out },
      },
    });
    await stage.publishAndWait({ film: 0, picture: 5, later: 6 });
    expect(stage.events.filter((event) => !event.includes('prepare'))).toEqual([
      '12:00:00 publish film',
      '12:05:00 publish picture',
      '12:06:00 publish later',
      '12:06:05 ask about film',
    ]);
    expect(stage.record('later')?.state).toBe('accepted');
  });

  it('counts for min_spacing from when it was taken', async () => {
    const schedule = { minSpacingMs: 8 * MINUTE_MS };
    const stage = setAccountStage({
      behaviour: { publish: { film: () => taken }, find: { film: () => out } },
      schedule,
    });
    await stage.publishAndWait({ film: 0, picture: 1 });
    expect(stage.events).toContain('12:08:00 publish picture');
  });

  it('goes on with the next part as soon as one is out', async () => {
    const finds: FindResult[] = [taken, { kind: 'partly', postId: '7', publishedAt: NOON }, { ...out, postId: '8' }];
    const stage = setAccountStage({
      behaviour: { publish: { film: () => taken }, find: { film: () => finds.shift() ?? out } },
    });
    await stage.publishAndWait({ film: 0 });
    expect(stage.events.map((event) => event.slice(9))).toEqual([
      'prepare film',
      'publish film',
      'ask about film',
      'ask about film',
      'prepare film behind 1',
      'publish film',
      'ask about film',
    ]);
    expect(stage.record('film')).toMatchObject({ state: 'published', parts: [{ post_id: '7' }, { post_id: '8' }] });
  });
});
