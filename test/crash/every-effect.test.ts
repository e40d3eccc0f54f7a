import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { comeToRest, expectNoSecret, expectOneTruth } from '../support/faults/come-to-rest.ts';
import type { Disturbance, Effect } from '../support/faults/effects.ts';
import { HTTP_FAULTS, LYING_ERRORS } from '../support/faults/http-faults.ts';
import { serveMedia } from '../support/faults/memory-sandbox.ts';
import { Rehearsal, type Trouble } from '../support/faults/rehearsal.ts';
import { ACCOUNTS, FILES, MEDIA } from '../support/faults/studio-and-shop.ts';

/**
 * The promise, all of it, in one process: every effect of a run over a picture, a carousel and a reel on two accounts is
 * disturbed in every way, one at a time; then the next cron ticks come. `kill-everywhere` does a sample of it with
 * SIGKILL, real git and the bundle.
 */
beforeAll(() => {
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, MEDIA))); // the sandbox fetches media by itself
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const SCENARIO = { processing_ms: { video: 4_000 }, second_publish: 'new_post' } as const;

async function survive(trouble: Trouble): Promise<void> {
  const rehearsal = new Rehearsal({ files: FILES, scenario: SCENARIO });
  const { error } = await rehearsal.run(trouble);
  if (error !== null) expect(error).toMatchObject({ kind: expect.any(String) });
  await comeToRest(rehearsal);
  expectOneTruth(rehearsal);
  expectNoSecret(rehearsal);
}

/**
 * Each way in which an effect can go wrong. What another case covers is left out: dying before an effect is dying after
 * the one before, and the second account's calls are those of the first.
 */
function troublesOf({ number: at, label, accountId }: Effect): Trouble[] {
  const deaths: Trouble[] = [{ at, disturbance: 'dies_after' }];
  if (at === 1) deaths.push({ at, disturbance: 'dies_before' });
  if (label.startsWith('git '))
    return [...deaths, ...gitDisturbances(label).map((disturbance) => ({ at, disturbance }))];
  const lies = label === 'POST instagram.media_publish' ? LYING_ERRORS : [];
  const faults = accountId === ACCOUNTS.shop ? SOME_HTTP_FAULTS : [...HTTP_FAULTS, ...lies];
  return [...deaths, ...faults.map((http) => ({ at, disturbance: http.disturbance, http }))];
}

const SOME_HTTP_FAULTS = HTTP_FAULTS.filter(({ name }) =>
  /^(4\/2207051|190|no answer.*|a cut connection.*)$/.test(name),
);

function gitDisturbances(label: string): Disturbance[] {
  const isRemote = /^git (fetch|push|ls-remote)$/.test(label);
  return isRemote ? ['fails', 'fails_after', 'hangs', 'hangs_after'] : ['fails', 'fails_after'];
}

vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, MEDIA)));
const undisturbed = new Rehearsal({ files: FILES, scenario: SCENARIO });
const { effects, result } = await undisturbed.run();

it('needs no help undisturbed', async () => {
  expect(result).toMatchObject({ exitCode: 0, report: { published: { length: 6 } } });
  await comeToRest(undisturbed);
  expectOneTruth(undisturbed);
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
