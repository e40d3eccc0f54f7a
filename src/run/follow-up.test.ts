import { describe, expect, it } from 'vitest';
import { type Behaviour, setAccountStage } from '../../test/support/account-stage.ts';
import { CredentialError, OutcomeUnknown, PlatformRejection, RateLimited, TransientError } from '../domain/errors.ts';
import { addMs, type Instant } from '../domain/instant.ts';
import type { FollowUpOutcome } from '../domain/outcome.ts';

const NOON = Date.parse('2026-05-10T12:00:00Z') as Instant;
const MINUTE_MS = 60_000;
const init = { code: 'PLATFORM_REFUSED', message: 'No.', hint: 'Change it.' } as const;

const done: FollowUpOutcome = { kind: 'done', remoteId: 'c1' };
const refused: FollowUpOutcome = { kind: 'rejected', error: { error: new PlatformRejection(init), platformCode: 100 } };
const unknown: FollowUpOutcome = { kind: 'unknown', error: { error: new OutcomeUnknown(init), platformCode: null } };
const deferred = (
  error: TransientError | CredentialError | RateLimited,
  notBefore: Instant | null = null,
): FollowUpOutcome => ({
  kind: 'deferred',
  error: { error, platformCode: null },
  notBefore,
});

async function published(comment: NonNullable<Behaviour['comment']>, maxAttempts = 8) {
  const stage = setAccountStage({ behaviour: { comment }, maxAttempts });
  await stage.publish({ a: 0 });
  // Whatever becomes of the comment, the post is out, and no fault of the run's.
  expect(stage.record('a')).toMatchObject({ state: 'published', post_id: 'a-id' });
  expect(stage.outcomes.exitCode()).toBe(0);
  return stage;
}

const steps = (stage: { readonly events: readonly string[] }) => stage.events.slice(2).map((event) => event.slice(9));

describe('what follows a post', () => {
  it('is done right after it, once', async () => {
    const stage = await published({ send: () => done });
    await stage.followUp();
    expect(steps(stage)).toEqual(['comment']);
    expect(stage.record('a')?.follow_ups).toEqual([
      { kind: 'first comment', content: { message: 'Hello' }, state: 'done', attempts: 0, remote_id: 'c1' },
    ]);
  });

  it('is claimed in the ledger before it is sent', async () => {
    let state: string | undefined;
    const stage = setAccountStage({
      behaviour: {
        comment: {
          send: () => {
            state = stage.record('a')?.follow_ups?.[0]?.state;
            return done;
          },
        },
      },
    });
    await stage.publish({ a: 0 });
    expect(state).toBe('claimed');
  });

  it('is said to have failed when it is refused, and is not tried again', async () => {
    const stage = await published({ send: () => refused });
    await stage.followUp();
    expect(steps(stage)).toEqual(['comment']);
    expect(stage.record('a')?.follow_ups).toMatchObject([{ state: 'failed', reason: 'No. Change it.' }]);
    expect(stage.outcomes.notes).toEqual([
      'The first comment of content/posts/a.md → instagram (my_brand) failed; the post itself is published. No. Change it.',
    ]);
  });

  it('comes back with a backoff of its own, and is given up after max_attempts', async () => {
    const stage = await published({ send: () => deferred(new TransientError(init)) }, 3);
    await stage.followUp(); // too early
    expect(stage.record('a')?.follow_ups).toMatchObject([{ state: 'open', attempts: 1 }]);
    for (let run = 0; run < 5; run += 1) {
      stage.clock.advance(2 * 60 * MINUTE_MS);
      await stage.followUp();
    }
    expect(steps(stage)).toEqual(['comment', 'comment', 'comment']);
    expect(stage.record('a')?.follow_ups).toMatchObject([{ state: 'failed', attempts: 3 }]);
  });

  it('is looked for before it is sent again', async () => {
    const answers = [unknown, done];
    const stage = await published({ send: () => answers.shift() ?? done, find: () => ({ kind: 'absent' }) });
    stage.clock.advance(10 * MINUTE_MS);
    await stage.followUp();
    expect(steps(stage)).toEqual(['comment', 'look for the comment', 'comment']);
  });

  it('is not sent again when it is found', async () => {
    const stage = await published({ send: () => unknown, find: () => ({ kind: 'done', remoteId: 'c7' }) });
    stage.clock.advance(10 * MINUTE_MS);
    await stage.followUp();
    expect(steps(stage)).toEqual(['comment', 'look for the comment']);
    expect(stage.record('a')?.follow_ups).toMatchObject([{ state: 'done', remote_id: 'c7' }]);
  });

  it('is asked about later while the listing may lag', async () => {
    const askAgainAt = addMs(NOON, 30 * MINUTE_MS);
    const stage = await published({ send: () => unknown, find: () => ({ kind: 'wait', askAgainAt }) });
    for (const minutes of [10, 10, 10]) {
      stage.clock.advance(minutes * MINUTE_MS);
      await stage.followUp();
    }
    expect(steps(stage)).toEqual(['comment', 'look for the comment', 'look for the comment']);
  });

  it('does not rest the account for a permission that only it needs', async () => {
    const stage = setAccountStage({
      behaviour: { comment: { send: () => deferred(new CredentialError({ ...init, code: 'PERMISSION_MISSING' })) } },
    });
    await stage.publish({ a: 0, b: 0 });
    expect(stage.outcomes.published.map(({ post }) => post)).toEqual(['content/posts/a.md', 'content/posts/b.md']);
    expect(stage.outcomes.exitCode()).toBe(0);
  });

  it('rests the account when the platform asks for it', async () => {
    const until = addMs(NOON, 30 * MINUTE_MS);
    const error = new RateLimited({ ...init, code: 'PLATFORM_RATE_LIMITED', notBefore: until });
    const stage = await published({ send: () => deferred(error, until) });
    expect(stage.record('a')?.follow_ups).toMatchObject([{ state: 'open', not_before: '2026-05-10T12:30:00Z' }]);
  });

  it.each([{ deletion: { asked_at: '2026-05-10T12:05:00Z', gone: [] } }, { deleted_at: '2026-05-10T12:05:00Z' }])(
    'is left once the post is being deleted: %j',
    async (asked) => {
      const stage = await published({ send: () => unknown, find: () => ({ kind: 'absent' }) });
      const record = stage.record('a');
      if (record === null) throw new Error('There is no record.');
      await stage.ledger.update(record, (current) => current && { ...current, ...asked });
      stage.clock.advance(30 * MINUTE_MS);
      await stage.followUp();
      expect(steps(stage)).toEqual(['comment']);
    },
  );

  it('is left after three days', async () => {
    const stage = await published({ send: () => unknown, find: () => ({ kind: 'absent' }) });
    stage.clock.advance(73 * 60 * MINUTE_MS);
    await stage.followUp();
    expect(steps(stage)).toEqual(['comment']);
  });
});
