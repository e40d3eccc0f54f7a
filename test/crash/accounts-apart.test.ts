import { expect, it, vi } from 'vitest';
import { comeToRest, expectOneTruth } from '../support/faults/come-to-rest.ts';
import { apiError } from '../support/faults/http-faults.ts';
import { serveMedia } from '../support/faults/memory-sandbox.ts';
import { Rehearsal, SECRETS, type Trouble } from '../support/faults/rehearsal.ts';
import { ACCOUNTS, FILES, MEDIA } from '../support/faults/studio-and-shop.ts';

/** What befalls one account is its own affair: the others go on, and everything that happened is recorded. */
vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, MEDIA)));

it('a bug in the work on one account loses nothing of the other, and keeps its stack', async () => {
  let isBroken = true;
  const rehearsal = new Rehearsal({
    files: FILES,
    onLog: (message) => {
      if (isBroken && /^Publishing .*carousel.*studio/.test(message)) throw new TypeError(`Oops: ${SECRETS.studio}`);
    },
  });
  const { result } = await rehearsal.run();
  expect(result?.exitCode).toBe(70);
  expect(result?.report.published.map(({ profile }) => profile).sort()).toEqual(['shop', 'shop', 'shop', 'studio']);
  expect(result?.report.write_back).not.toBeNull();
  expect(result?.notes.join('\n')).toMatch(/This is a bug in Mergecast[\s\S]*TypeError[\s\S]*accounts-apart/);
  expect(result?.notes.join('\n')).not.toContain(SECRETS.studio);
  isBroken = false;
  await comeToRest(rehearsal);
  expectOneTruth(rehearsal);
});

it.each([
  ['an account id that Instagram does not know', 803, 2],
  ['an API version that is gone', 2635, 2],
  ['a token that has expired', 190, 3],
] as const)('%s: its account rests, nothing is counted, the other goes on', async (_what, code, exitCode) => {
  const rehearsal = new Rehearsal({ files: FILES });
  const { result } = await rehearsal.run(await troubleOf('POST instagram.create_container', code));
  expect(result).toMatchObject({ exitCode, report: { published: [{}, {}, {}], deferred: [{}, {}, {}], failed: [] } });
  expect(rehearsal.ledger().filter(({ profile }) => profile === 'studio')).toEqual([]);
  await comeToRest(rehearsal);
  expectOneTruth(rehearsal);
});

it.each([
  [803, 2],
  [190, 3],
] as const)('%i in answer to the publish call gives the claim back, with its container', async (code, exitCode) => {
  const rehearsal = new Rehearsal({ files: FILES });
  const { result } = await rehearsal.run(await troubleOf('POST instagram.media_publish', code));
  expect(result).toMatchObject({ exitCode, report: { published: [{}, {}, {}], in_doubt: [] } });
  const studio = rehearsal.ledger().filter(({ profile }) => profile === 'studio');
  const givenBack = { state: 'deferred', attempts: 0, prepared: { container_id: expect.any(String) } };
  expect(studio.length).toBeGreaterThan(0); // those that were claimed ahead are given back as well
  for (const record of studio) expect(record).toMatchObject(givenBack);
  await comeToRest(rehearsal);
  expectOneTruth(rehearsal);
});

/** The first call of the studio to an endpoint is refused. */
async function troubleOf(label: string, code: number): Promise<Trouble> {
  const { effects } = await new Rehearsal({ files: FILES }).run();
  const at = effects.seen.find((each) => each.label === label && each.accountId === ACCOUNTS.studio)?.number ?? 0;
  return { at, disturbance: 'fails', http: apiError('fails', code, null) };
}
