import { describe, expect, it } from 'vitest';
import { setAccountStage } from '../../test/support/account-stage.ts';
import { PlatformRejection, TransientError } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import type { PrepareOutcome, PublishOutcome } from '../domain/outcome.ts';

const NOON = Date.parse('2026-05-10T12:00:00Z') as Instant;
const MINUTE_MS = 60_000;

const out = (kind: 'partly' | 'published', postId: string): PublishOutcome => ({ kind, postId, publishedAt: NOON });
const refused = (): PublishOutcome & PrepareOutcome => {
  const error = new PlatformRejection({ code: 'PLATFORM_REFUSED', message: 'No.', hint: 'Change it.' });
  return { kind: 'rejected', error: { error, platformCode: 100 } };
};
const broken = (): PrepareOutcome => {
  const error = new TransientError({ code: 'PLATFORM_UNAVAILABLE_NOW', message: 'Not now.' });
  return { kind: 'deferred', error: { error, platformCode: null }, notBefore: null };
};

/** Answers one after the other; the last for ever. */
function inTurn<Answer>(...answers: (() => Answer)[]): () => Answer {
  return () => (answers.length > 1 ? (answers.shift() as () => Answer) : (answers[0] as () => Answer))();
}

describe('a post of several parts', () => {
  it('is prepared, claimed and sent part by part, and is named by its first', async () => {
    const publish = inTurn(
      () => out('partly', '1'),
      () => out('partly', '2'),
      () => out('published', '3'),
    );
    const stage = setAccountStage({ behaviour: { publish: { a: publish } } });
    await stage.publish({ a: 0 });
    expect(stage.events.map((event) => event.slice(9))).toEqual([
      'prepare a',
      'publish a',
      'prepare a behind 1',
      'publish a',
      'prepare a behind 2',
      'publish a',
    ]);
    expect(stage.record('a')).toMatchObject({
      state: 'published',
      post_id: '1',
      parts: [{ post_id: '1' }, { post_id: '2' }, { post_id: '3' }],
    });
    expect(stage.outcomes.published).toMatchObject([{ post_id: '1', post_url: 'https://example.com/1' }]);
  });

  it('has each part in the ledger before the next is prepared, and its handle before it is sent', async () => {
    const seen: string[] = [];
    const note = (what: string) => {
      const { state, parts = [], prepared } = stage.record('a') ?? {};
      seen.push(
        `${what}: ${state ?? 'nothing'}, ${parts.length} out, ${prepared === undefined ? 'no handle' : 'a handle'}`,
      );
    };
    const noted =
      <Answer>(what: string, answer: () => Answer) =>
      () => {
        note(what);
        return answer();
      };
    const stage = setAccountStage({
      behaviour: {
        prepare: { a: noted('prepare', (): PrepareOutcome => ({ kind: 'ready', handle: { container: 'a' } })) },
        publish: {
          a: inTurn(
            noted('publish', () => out('partly', '1')),
            noted('publish', () => out('published', '2')),
          ),
        },
      },
    });
    await stage.publish({ a: 0 });
    expect(seen).toEqual([
      'prepare: nothing, 0 out, no handle',
      'publish: claimed, 0 out, a handle',
      'prepare: claimed, 1 out, no handle',
      'publish: claimed, 1 out, a handle',
    ]);
  });

  it('goes on behind what is live when a part could not be prepared', async () => {
    const prepare = inTurn<PrepareOutcome>(
      () => ({ kind: 'ready', handle: { container: 'a' } }),
      broken,
      () => ({ kind: 'ready', handle: { container: 'a' } }),
    );
    const publish = inTurn(
      () => out('partly', '1'),
      () => out('published', '2'),
    );
    const stage = setAccountStage({ behaviour: { prepare: { a: prepare }, publish: { a: publish } } });
    await stage.publish({ a: 0 });
    expect(stage.record('a')).toMatchObject({ state: 'deferred', parts: [{ post_id: '1' }] });
    stage.clock.advance(5 * MINUTE_MS);
    await stage.publish({ a: 0 });
    expect(stage.events.at(-2)).toBe('12:05:00 prepare a behind 1');
    expect(stage.record('a')).toMatchObject({ state: 'published', post_id: '1' });
  });

  it('says what is live when the next part is refused, and forgets nothing', async () => {
    const stage = setAccountStage({ behaviour: { publish: { a: inTurn(() => out('partly', '1'), refused) } } });
    await stage.publish({ a: 0 });
    expect(stage.record('a')).toMatchObject({ state: 'failed', parts: [{ post_id: '1' }] });
    expect(stage.outcomes.failed[0]?.error_message).toMatch(
      /^The first part of the post is live, and the next was refused\. No\. Change it\./,
    );
  });

  it('stops where the run has to, and leaves an ordinary post', async () => {
    const stage = setAccountStage({
      behaviour: {
        publish: {
          a: () => {
            stage.stop();
            return out('partly', '1');
          },
        },
      },
    });
    await stage.publish({ a: 0 });
    expect(stage.record('a')).toMatchObject({ state: 'deferred', parts: [{ post_id: '1' }] });
    expect(stage.outcomes.deferred).toMatchObject([{ reason: 'The run was told to stop.' }]);
  });
});
