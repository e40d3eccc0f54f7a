import { describe, expect, it, vi } from 'vitest';
import { mayDelete } from '../../src/run/delete/may-delete.ts';
import { takeDown } from '../../src/run/delete/take-down.ts';
import type { RunEnvironment } from '../../src/run/environment.ts';
import { openPublishRun } from '../../src/run/open-publish-run.ts';
import { comeToRest, expectNoSecret } from '../support/faults/come-to-rest.ts';
import type { Effect } from '../support/faults/effects.ts';
import { HTTP_FAULTS } from '../support/faults/http-faults.ts';
import { serveMedia } from '../support/faults/memory-sandbox.ts';
import { Rehearsal, type Trouble } from '../support/faults/rehearsal.ts';
import { CONFIG, MEDIA } from '../support/faults/studio-and-shop.ts';

/**
 * Three stories of one file are deleted, and the command is disturbed at every effect. Whatever happens, what the ledger
 * calls deleted is off the platform, the command can be given again, and nothing is published again.
 */
vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, MEDIA)));

const STORIES = 'content/posts/stories.md';
const FILES = {
  ...MEDIA,
  'mergecast.yml': CONFIG,
  [STORIES]: `---
profile_name: studio
platforms: [instagram]
scheduled_date: 2026-05-10T13:50:00Z
post_type: story
media_urls: [/media/a.jpg, /media/b.jpg, /media/a.jpg]
---
`,
};

async function deleteStories(environment: RunEnvironment) {
  const { ledger, config } = await openPublishRun('main', environment);
  const record = [...ledger.all()].find(({ post }) => post === STORIES);
  if (record === undefined) throw new Error('There is no record.');
  return takeDown({ record, ledger, ...mayDelete(record, config, environment) });
}

async function published(): Promise<Rehearsal> {
  const rehearsal = new Rehearsal({ files: FILES });
  await rehearsal.run();
  await comeToRest(rehearsal);
  return rehearsal;
}

const recordOf = (rehearsal: Rehearsal) => rehearsal.ledger().find(({ post }) => post === STORIES);
const deleted = (rehearsal: Rehearsal) => rehearsal.published().map(({ isDeleted }) => isDeleted);

async function survive(trouble: Trouble): Promise<void> {
  const rehearsal = await published();
  const { error } = await rehearsal.perform(deleteStories, trouble);
  if (error !== null) expect(error).toMatchObject({ code: expect.any(String) });
  expectNoLie(rehearsal);
  await rehearsal.run(); // may come between, and leaves it alone
  expectNoLie(rehearsal);
  const again = await rehearsal.perform(deleteStories);
  expect(again.error).toBeNull();
  await comeToRest(rehearsal);
  expect(deleted(rehearsal)).toEqual([true, true, true]);
  expect(recordOf(rehearsal)).toMatchObject({ state: 'published', deleted_at: expect.any(String) });
  expect(recordOf(rehearsal)).not.toHaveProperty('deletion');
  expect(rehearsal.onMain(STORIES)).toMatch(/^status: completed\n[\s\S]*deleted_at: 2026-05-1/m);
  expectNoSecret(rehearsal);
}

/** Of what the ledger calls gone nothing is there; a part that is gone and not called so can be asked for again. */
function expectNoLie(rehearsal: Rehearsal): void {
  const record = recordOf(rehearsal);
  const gone = record?.deleted_at === undefined ? (record?.deletion?.gone ?? []) : record.parts?.map((p) => p.post_id);
  for (const { id, isDeleted } of rehearsal.published()) {
    if (gone?.includes(id)) expect(isDeleted, `${id} is off the platform`).toBe(true);
    else if (isDeleted) expect(record?.deletion?.asked).toBe(id);
  }
}

const undisturbed = await published();
const { effects, error } = await undisturbed.perform(deleteStories);

it('takes the last one off first', () => {
  expect(error).toBeNull();
  expect(deleted(undisturbed)).toEqual([true, true, true]);
  const calls = effects.seen.filter(({ label }) => label === 'DELETE instagram.delete_media');
  expect(calls).toHaveLength(3);
});

describe('killed or misled anywhere, it can be done again', () => {
  const changing = effects.seen.filter(({ label }) => label.startsWith('DELETE') || label.includes('push'));
  it.each(changing)('effect $number: $label', async (effect) => {
    for (const trouble of troublesOf(effect)) {
      const what = trouble.http?.name ?? trouble.disturbance;
      await survive(trouble).catch((cause: unknown) => {
        throw new Error(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      });
    }
  });
});

function troublesOf({ number: at, label }: Effect): Trouble[] {
  const deaths: Trouble[] = [
    { at, disturbance: 'dies_before' },
    { at, disturbance: 'dies_after' },
  ];
  if (label.startsWith('git ')) return [...deaths, { at, disturbance: 'fails' }, { at, disturbance: 'fails_after' }];
  return [...deaths, ...HTTP_FAULTS.map((http) => ({ at, disturbance: http.disturbance, http }))];
}
