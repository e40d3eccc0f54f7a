import { describe, expect, it, vi } from 'vitest';
import { diagnose } from '../../src/platforms/threads/diagnose.ts';
import { ERROR_TABLE } from '../../src/platforms/threads/error-table.ts';
import { comeToRest, expectNoSecret } from '../support/faults/come-to-rest.ts';
import type { Effect } from '../support/faults/effects.ts';
import { httpFaultsOf, lyingErrorsOf } from '../support/faults/http-faults.ts';
import { SANDBOX_ORIGIN, serveMedia } from '../support/faults/memory-sandbox.ts';
import { Rehearsal, type Trouble } from '../support/faults/rehearsal.ts';
import { MEDIA } from '../support/faults/studio-and-shop.ts';

/**
 * One post on the platforms of the family: a picture with a first comment on Instagram, a chain of three on Threads. It is
 * disturbed at every effect, and comes out once everywhere.
 */
vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, MEDIA))); // the sandbox fetches media by itself

const POST = 'content/posts/everywhere.md';
const PARTS = ['One 📸 #first', 'Two', 'Three'];
const COMMENT = 'More of it: example.com';

const FILES = {
  ...MEDIA,
  'mergecast.yml': `content: [content/posts]
profiles:
  studio:
    instagram: { account_id: "17841400000000001" }
    threads: { account_id: "31415926535" }
media:
  host: url_template
  url_template: "${SANDBOX_ORIGIN}/{path}?v={sha}"
`,
  [POST]: `---
# keep me
platforms: [instagram, threads]
scheduled_date: 2026-05-10T13:50:00Z
media_urls: [/media/a.jpg]
instagram_description: A picture
instagram_first_comment: "${COMMENT}"
threads_chain: true
---
${PARTS.join('\n\n---\n\n')}
`,
};

const SCENARIO = { second_publish: 'new_post' } as const;

async function survive(trouble: Trouble): Promise<void> {
  const rehearsal = new Rehearsal({ files: FILES, scenario: SCENARIO });
  const { error } = await rehearsal.run(trouble);
  if (error !== null) expect(error).toMatchObject({ kind: expect.any(String) });
  await comeToRest(rehearsal);
  expectOnceEverywhere(rehearsal);
  expectNoSecret(rehearsal);
}

/** Where a platform refused it, up to the refusal; and the file tells what the ledger does. */
function expectOnceEverywhere(rehearsal: Rehearsal): void {
  const [instagram, threads] = ['instagram', 'threads'].map((platform) => ({
    live: rehearsal.published().filter((each) => each.platform === platform),
    record: rehearsal.ledger().find((each) => each.platform === platform && each.post === POST),
  }));
  expect(instagram?.live.length).toBe(instagram?.record?.state === 'published' ? 1 : 0);
  const [followUp] = instagram?.record?.follow_ups ?? [];
  expect(instagram?.live.flatMap(({ comments }) => comments)).toEqual(followUp?.state === 'done' ? [COMMENT] : []);

  const posts = threads?.live ?? [];
  expect(posts.map(({ caption }) => caption)).toEqual(PARTS.slice(0, posts.length));
  expect(posts.map(({ parameters }) => parameters.reply_to_id)).toEqual(
    [undefined, ...posts.map(({ id }) => id)].slice(0, posts.length),
  );
  expect(threads?.record?.state).toBe(posts.length === 3 ? 'published' : 'failed');
  expect((threads?.record?.parts ?? []).map(({ post_id }) => post_id)).toEqual(posts.map(({ id }) => id));

  const text = rehearsal.onMain(POST);
  const isWhole = instagram?.record?.state === 'published' && threads?.record?.state === 'published';
  expect(text).toContain(isWhole ? 'status: completed' : 'status: partially_failed');
  for (const { record } of [instagram, threads].flatMap((each) => each ?? [])) {
    if (record?.state === 'published') expect(text).toContain(`post_url: ${record.post_url}`);
  }
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

const undisturbed = new Rehearsal({ files: FILES, scenario: SCENARIO });
const { effects, result } = await undisturbed.run();

it('needs no help undisturbed', () => {
  expect(result).toMatchObject({ exitCode: 0, report: { published: { length: 2 } } });
  expectOnceEverywhere(undisturbed);
  expect(undisturbed.published()).toHaveLength(4);
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
