import { describe, expect, it, vi } from 'vitest';
import { diagnose } from '../../src/platforms/threads/diagnose.ts';
import { ERROR_TABLE } from '../../src/platforms/threads/error-table.ts';
import { comeToRest, expectNoSecret, followUpsToRest } from '../support/faults/come-to-rest.ts';
import type { Effect } from '../support/faults/effects.ts';
import { httpFaultsOf, lyingErrorsOf } from '../support/faults/http-faults.ts';
import { serveMedia } from '../support/faults/memory-sandbox.ts';
import { Rehearsal, type Trouble } from '../support/faults/rehearsal.ts';
import { MEDIA } from '../support/faults/studio-and-shop.ts';
import { CHAIN, COMMENT, EVERYWHERE, EVERYWHERE_FILES } from '../support/faults/the-family.ts';

/**
 * One post on all platforms of the family: a picture with a first comment on Instagram and on Facebook, a chain of three with
 * that picture on Threads. It is disturbed at every effect, and comes out once everywhere.
 */
vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, MEDIA))); // the sandbox fetches media by itself

const PLATFORMS = ['instagram', 'facebook', 'threads'] as const;
type Platform = (typeof PLATFORMS)[number];

const SCENARIO = { second_publish: 'new_post' } as const;

async function survive(trouble: Trouble): Promise<void> {
  const rehearsal = new Rehearsal({ files: EVERYWHERE_FILES, scenario: SCENARIO });
  const { error } = await rehearsal.run(trouble);
  if (error !== null) expect(error).toMatchObject({ kind: expect.any(String) });
  await comeToRest(rehearsal);
  await followUpsToRest(rehearsal);
  expectOnceEverywhere(rehearsal);
  expectNoSecret(rehearsal);
}

/** Where a platform refused it, up to the refusal; and the file tells what the ledger does. */
function expectOnceEverywhere(rehearsal: Rehearsal): void {
  const records = PLATFORMS.map((platform) => on(platform, rehearsal).record);
  expectCommented('instagram', rehearsal);
  expectCommented('facebook', rehearsal);
  expectChain(rehearsal);
  const text = rehearsal.onMain(EVERYWHERE);
  const states = new Set(records.map((record) => record?.state));
  expect(text).toContain(`status: ${states.size > 1 ? 'partially_failed' : 'completed'}`);
  for (const record of records) {
    if (record?.state === 'published') expect(text).toContain(`post_url: ${record.post_url}`);
  }
}

function expectCommented(platform: Platform, rehearsal: Rehearsal): void {
  const { live, record } = on(platform, rehearsal);
  expect(live.length, platform).toBe(record?.state === 'published' ? 1 : 0);
  const [followUp] = record?.follow_ups ?? [];
  expect(live.flatMap(({ comments }) => comments)).toEqual(followUp?.state === 'done' ? [COMMENT] : []);
}

function expectChain(rehearsal: Rehearsal): void {
  const { live, record } = on('threads', rehearsal);
  const ids = live.map(({ id }) => id);
  expect(live.map(({ caption }) => caption)).toEqual(CHAIN.slice(0, live.length));
  expect(live.map(({ parameters }) => parameters.reply_to_id)).toEqual([undefined, ...ids].slice(0, live.length));
  expect(record?.state).toBe(live.length === CHAIN.length ? 'published' : 'failed');
  expect((record?.parts ?? []).map(({ post_id }) => post_id)).toEqual(ids);
}

function on(platform: Platform, rehearsal: Rehearsal) {
  return {
    live: rehearsal.published().filter((each) => each.platform === platform),
    record: rehearsal.ledger().find((each) => each.platform === platform && each.post === EVERYWHERE),
  };
}

const PUBLISH_CALL = 'POST threads.threads_publish';
const FAULTS = httpFaultsOf(ERROR_TABLE);
const SOME_FAULTS = FAULTS.filter(({ name }) => /^(36003\/2207009|190|no answer.*|a cut connection.*|429)$/.test(name));

function troublesOf({ number: at, label }: Effect): Trouble[] {
  const deaths: Trouble[] = [{ at, disturbance: 'dies_after' }];
  if (at === 1) deaths.push({ at, disturbance: 'dies_before' });
  if (label.startsWith('git ')) return [...deaths, { at, disturbance: 'fails' }, { at, disturbance: 'fails_after' }];
  const faults = label === PUBLISH_CALL ? [...FAULTS, ...lyingErrorsOf(ERROR_TABLE, diagnose)] : SOME_FAULTS;
  return [...deaths, ...faults.map((http) => ({ at, disturbance: http.disturbance, http }))];
}

const undisturbed = new Rehearsal({ files: EVERYWHERE_FILES, scenario: SCENARIO });
const { effects, result } = await undisturbed.run();

it('needs no help undisturbed', () => {
  expect(result).toMatchObject({ exitCode: 0, report: { published: { length: 3 } } });
  expectOnceEverywhere(undisturbed);
  expect(undisturbed.published()).toHaveLength(5);
  expect(undisturbed.published().flatMap(({ comments }) => comments)).toEqual([COMMENT, COMMENT]);
});

describe('whatever goes wrong, once', () => {
  it.each(effects.seen)(`effect $number of ${effects.seen.length}: $label`, async (effect) => {
    for (const trouble of troublesOf(effect)) {
      const what = trouble.http?.name ?? trouble.disturbance;
      await survive(trouble).catch((error: unknown) => {
        throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      });
    }
  });
});
