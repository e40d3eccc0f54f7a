import { describe, expect, it } from 'vitest';
import { NOON, setAccountStage } from '../../test/support/account-stage.ts';
import { RateLimited, TransientError } from '../domain/errors.ts';
import { addMs, type Instant } from '../domain/instant.ts';
import type { PrepareOutcome, PublishOutcome } from '../domain/outcome.ts';

const MINUTE_MS = 60_000;
const noon = Date.parse(NOON) as Instant;
const after = (minutes: number) => addMs(noon, minutes * MINUTE_MS);

function rateLimited(notBefore: Instant | null) {
  const error = new RateLimited({ code: 'PLATFORM_RATE_LIMITED', message: 'Too many calls.', notBefore });
  return { kind: 'deferred', error: { error, platformCode: 4 }, notBefore } as const satisfies PrepareOutcome;
}

function broken(handle?: { container: string }): PrepareOutcome {
  const error = new TransientError({ code: 'MEDIA_NOT_SERVED', message: 'The host answered 503.' });
  return { kind: 'deferred', error: { error, platformCode: null }, notBefore: null, ...(handle ? { handle } : {}) };
}

describe('ahead of time', () => {
  it('prepares and claims every post before the first is sent, and sends each at its instant', async () => {
    const stage = setAccountStage();
    await stage.publish({ a: 3, b: 5 });
    expect(stage.events).toEqual([
      '12:00:00 prepare a',
      '12:00:00 prepare b',
      '12:03:00 publish a',
      '12:05:00 publish b',
    ]);
    expect(stage.outcomes.published.map(({ lateness_seconds }) => lateness_seconds)).toEqual([0, 0]);
  });

  it('has a claim in the ledger before each instant', async () => {
    const stage = setAccountStage();
    const claims: string[] = [];
    stage.ledger.beforeWrite = async ({ state, post }) => {
      if (state === 'claimed') claims.push(`${stage.events.length} ${post}`);
    };
    await stage.publish({ a: 3, b: 5 });
    expect(claims).toEqual(['1 content/posts/a.md', '2 content/posts/b.md']);
  });

  it('does not let a slow push of one outcome hold back the next post', async () => {
    const stage = setAccountStage();
    stage.ledger.beforeWrite = async ({ state, post }) => {
      if (state !== 'published' || !post.includes('/a')) return;
      // the push of the first outcome lasts until the second was sent
      while (!stage.events.some((event) => event.includes('publish b'))) await new Promise(setImmediate);
    };
    await stage.publish({ a: 0, b: 0 });
    expect(stage.record('a')?.state).toBe('published');
  });

  it('gives claims back when it is told to stop while it waits', async () => {
    const stage = setAccountStage();
    stage.clock.sleep = async () => {
      await new Promise(setImmediate);
      stage.stop();
    };
    await stage.publish({ a: 3, b: 5 });
    expect(stage.record('a')).toMatchObject({ state: 'deferred', prepared: { container: 'a' } });
    expect(stage.record('b')).toMatchObject({ state: 'deferred', attempts: 0 });
    expect(stage.outcomes.published).toEqual([]);
    stage.outcomes.noteWhatWasLeft();
    expect(stage.outcomes.notes).toEqual(['2 destinations were left for the next run. The run was told to stop.']);
  });
});

describe('the order of an account', () => {
  it('does not overtake a post whose account was asked to rest, in this run or the next', async () => {
    const stage = setAccountStage({ behaviour: { publish: { a: () => rateLimited(after(30)) as PublishOutcome } } });
    await stage.publish({ a: 0, b: 0 });
    expect(stage.events.filter((event) => event.includes('publish'))).toEqual(['12:00:00 publish a']);
    expect(stage.outcomes.deferred).toEqual([
      expect.objectContaining({ post: 'content/posts/a.md', not_before: '2026-05-10T12:30:00Z' }),
      expect.objectContaining({ post: 'content/posts/b.md', not_before: '2026-05-10T12:30:00Z' }),
    ]);
    expect(stage.ledger.pauses.get('my_brand/instagram')).toMatchObject({ not_before: '2026-05-10T12:30:00Z' });
  });

  it('lets later posts pass one that has trouble of its own', async () => {
    const stage = setAccountStage({ behaviour: { prepare: { a: () => broken() } } });
    await stage.publish({ a: 0, b: 0 });
    expect(stage.outcomes.published.map(({ post }) => post)).toEqual(['content/posts/b.md']);
    expect(stage.record('a')).toMatchObject({ state: 'deferred', attempts: 1 });
    expect(stage.ledger.pauses.size).toBe(0);
  });

  it('keeps no pause where the platform did not say how long: the next run asks again', async () => {
    const stage = setAccountStage({ behaviour: { prepare: { a: () => rateLimited(null) } } });
    await stage.publish({ a: 0, b: 0 });
    expect(stage.outcomes.deferred).toHaveLength(2);
    expect(stage.ledger.pauses.size).toBe(0);
  });
});

describe('a rest that an earlier run was asked for', () => {
  const rest = (minutes: number) => ({
    reason: 'Too many calls.',
    notBefore: after(minutes),
    cause: 'platform' as const,
  });

  it('is waited for where it ends before the post is due: then the post is on time', async () => {
    const stage = setAccountStage();
    await stage.publish({ a: 5 }, rest(2));
    expect(stage.events).toEqual(['12:02:00 prepare a', '12:05:00 publish a']);
  });

  it('defers what comes due within it, and writes nothing for it', async () => {
    const stage = setAccountStage();
    await stage.publish({ a: 0, b: 1 }, rest(2));
    expect(stage.events).toEqual([]);
    expect(stage.outcomes.deferred.map(({ not_before }) => not_before)).toEqual(Array(2).fill('2026-05-10T12:02:00Z'));
    expect(stage.ledger.records.size).toBe(0);
  });
});

describe('min_spacing', () => {
  it('is waited for where it ends within the run', async () => {
    const stage = setAccountStage({ schedule: { minSpacingMs: 4 * MINUTE_MS } });
    await stage.publish({ a: 0, b: 1 });
    expect(stage.events.slice(2)).toEqual(['12:00:00 publish a', '12:04:00 publish b']);
  });

  it('gives the claim back where it does not', async () => {
    const stage = setAccountStage({ schedule: { minSpacingMs: 20 * MINUTE_MS } });
    await stage.publish({ a: 0, b: 1 });
    expect(stage.outcomes.deferred).toMatchObject([{ not_before: '2026-05-10T12:20:00Z' }]);
    expect(stage.record('b')).toMatchObject({ state: 'deferred', not_before: '2026-05-10T12:20:00Z', attempts: 0 });
  });

  it('counts from what was sent, not from what was tried', async () => {
    const stage = setAccountStage({
      schedule: { minSpacingMs: 4 * MINUTE_MS },
      behaviour: { prepare: { a: () => broken() } },
    });
    await stage.publish({ a: 0, b: 1 });
    expect(stage.events.at(-1)).toBe('12:01:00 publish b');
  });
});

describe('a failing post', () => {
  it('comes back later and later, with jitter, and fails for good after max_attempts', async () => {
    const stage = setAccountStage({ maxAttempts: 4, behaviour: { prepare: { a: () => broken() } } });
    const waits: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      await stage.publish({ a: 0 });
      const notBefore = Date.parse(stage.record('a')?.not_before ?? '');
      waits.push((notBefore - stage.clock.now()) / MINUTE_MS);
      stage.clock.advance(notBefore - stage.clock.now());
    }
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThan(2 ** index * 0.85);
      expect(wait).toBeLessThan(2 ** index * 1.15);
    }
    await stage.publish({ a: 0 });
    expect(stage.record('a')).toMatchObject({ state: 'failed', attempts: 4, error_code: 'ATTEMPTS_EXHAUSTED' });
  });

  it('goes on with what an earlier run prepared', async () => {
    const stage = setAccountStage({ behaviour: { prepare: { a: () => broken({ container: 'kept' }) } } });
    await stage.publish({ a: 0 });
    stage.clock.advance(5 * MINUTE_MS);
    await stage.publish({ a: 0 });
    expect(stage.events).toEqual(['12:00:00 prepare a', '12:05:00 prepare a with kept']);
  });
});

describe('the time budget', () => {
  it('starts nothing after its end and says what was left', async () => {
    const stage = setAccountStage({ schedule: { timeBudgetMs: 0 } });
    await stage.publish({ a: 0, b: 0 });
    expect(stage.events).toEqual([]);
    expect(stage.outcomes.deferred.map(({ reason }) => reason)).toEqual([
      "The run's time_budget is used up; the next run goes on.",
      "The run's time_budget is used up; the next run goes on.",
    ]);
  });
});
