import { describe, expect, it } from 'vitest';
import { type AccountStage, type Behaviour, setAccountStage } from '../../test/support/account-stage.ts';
import { TransientError } from '../domain/errors.ts';
import { addMs, type Instant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { FindResult, PublishOutcome, WithdrawOutcome } from '../domain/outcome.ts';

const NOON = Date.parse('2026-05-10T12:00:00Z') as Instant;
const MINUTE_MS = 60_000;
const DATE = addMs(NOON, 60 * MINUTE_MS);
const WHY = 'It is a draft.';

const accepted = { kind: 'accepted', postId: '1_2', publishAt: DATE } as const satisfies PublishOutcome & FindResult;
const unreachable = new TransientError({ code: 'PLATFORM_UNAVAILABLE_NOW', message: 'Not now.' });
const deferred: WithdrawOutcome = { kind: 'deferred', error: { error: unreachable, platformCode: null } };

/** Handed over at noon, for an hour later. */
async function handedOver(behaviour: Behaviour): Promise<AccountStage> {
  const stage = setAccountStage({ behaviour: { publish: { a: () => accepted }, ...behaviour } });
  await stage.handOver({ a: 60 });
  stage.clock.advance(5 * MINUTE_MS);
  stage.events.splice(0);
  return stage;
}

/** What the ledger says in the middle of the call. */
function noting(answer: WithdrawOutcome, seen: (LedgerRecord | null)[], stageOf: () => AccountStage): Behaviour {
  const withdraw = () => {
    seen.push(stageOf().record('a'));
    return answer;
  };
  return { withdraw: { a: withdraw } };
}

describe('an accepted post that is not to come out as it is', () => {
  it.each<[string, WithdrawOutcome, Partial<LedgerRecord>, RegExp]>([
    [
      'is taken back',
      { kind: 'withdrawn' },
      { state: 'deferred', withdrawn_ids: ['1_2'], reason: 'It was taken back from Instagram. It is a draft.' },
      /was taken back from Instagram\. It is a draft\./,
    ],
    ['comes out where it is too late', { kind: 'too_late' }, { state: 'accepted' }, /any more: it comes out at 2026/],
    ['is tried again by the next run', deferred, { state: 'accepted' }, /The next run tries again\. .*Not now\./],
  ])('%s', async (_what, answer, state, note) => {
    const seen: (LedgerRecord | null)[] = [];
    const stage: AccountStage = await handedOver(noting(answer, seen, () => stage));
    await stage.reconcile(WHY);
    expect(seen).toMatchObject([{ state: 'accepted', withdrawal: { run: 'local:test' } }]);
    expect(stage.record('a')).toMatchObject(state);
    expect(stage.outcomes.notes).toEqual([expect.stringMatching(note)]);
    expect(stage.events.map((event) => event.slice(9))).toEqual(['take back a']);
  });

  it('keeps the note of what may have been taken back, and none of what was not', async () => {
    const kept = await handedOver({ withdraw: { a: () => deferred } });
    await kept.reconcile(WHY);
    expect(kept.record('a')).toHaveProperty('withdrawal');
    const dropped = await handedOver({ withdraw: { a: () => ({ kind: 'too_late' }) } });
    await dropped.reconcile(WHY);
    expect(dropped.record('a')).not.toHaveProperty('withdrawal');
  });

  it('is handed over anew with nothing of the old, whose id is another post from then on', async () => {
    const known: boolean[] = [];
    const error = { error: unreachable, platformCode: null };
    let calls = 0;
    const stage = await handedOver({
      publish: { a: () => (++calls === 1 ? accepted : { kind: 'unknown', error }) },
      withdraw: { a: () => ({ kind: 'withdrawn' }) },
      find: {
        a: ({ knownPostIds }) => {
          known.push(knownPostIds.has('1_2'));
          return { ...accepted, postId: '1_3' };
        },
      },
    });
    await stage.reconcile('It was edited.');
    await stage.handOver({ a: 60 });
    expect(stage.events.map((event) => event.slice(9))).toEqual([
      'take back a',
      'prepare a for 13:00',
      'publish a',
      'ask about a',
    ]);
    expect(known).toEqual([true]);
    expect(stage.record('a')).toMatchObject({ state: 'accepted', post_id: '1_3', withdrawn_ids: ['1_2'] });
  });
});

describe('a run that died taking a post back', () => {
  it.each<[string, FindResult, string]>([
    ['is read as having done so where the post is gone', { kind: 'gone' }, 'deferred'],
    ['has not where it is still there', accepted, 'accepted'],
    [
      'came too late where it is out',
      { kind: 'published', postId: '1_2', postUrl: null, publishedAt: DATE },
      'published',
    ],
  ])('%s, though its author wants it again', async (_what, found, state) => {
    const stage = await handedOver({ withdraw: { a: () => deferred }, find: { a: () => found } });
    await stage.reconcile(WHY);
    await stage.reconcile();
    expect(stage.record('a')?.state).toBe(state);
  });

  it('is no proof of anything that it never noted', async () => {
    const stage = await handedOver({ find: { a: () => ({ kind: 'gone' }) } });
    stage.clock.advance(60 * MINUTE_MS);
    await stage.reconcile();
    expect(stage.record('a')?.state).toBe('in_doubt');
  });
});
