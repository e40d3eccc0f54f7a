import { describe, expect, it, vi } from 'vitest';
import { comeToRest, expectNoSecret, followUpsToRest } from '../support/faults/come-to-rest.ts';
import type { Effect } from '../support/faults/effects.ts';
import { HTTP_FAULTS, LYING_ERRORS } from '../support/faults/http-faults.ts';
import { serveMedia } from '../support/faults/memory-sandbox.ts';
import { Rehearsal, type RehearsedRun, type Trouble } from '../support/faults/rehearsal.ts';
import { CONFIG, MEDIA } from '../support/faults/studio-and-shop.ts';

/**
 * A post of several parts and a post with a first comment behind which comments are closed, disturbed at every effect: each
 * part goes out once, the comment stands below the post once, and nothing that becomes of either touches the post.
 */
vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, MEDIA))); // the sandbox fetches media by itself

const STORIES = 'content/posts/stories.md';
const PICTURE = 'content/posts/picture.md';
const COMMENT = 'Everything about it: example.com 📎';

const FILES = {
  ...MEDIA,
  'mergecast.yml': CONFIG,
  [STORIES]: post('13:50', 'post_type: story\nmedia_urls: [/media/a.jpg, /media/a.mp4, /media/b.jpg]\n', ''),
  [PICTURE]: post(
    '13:51',
    `media_urls: [/media/a.jpg]\ninstagram_first_comment: "${COMMENT}"\ninstagram_comments: false\n`,
    'A picture',
  ),
};

const SCENARIO = { processing_ms: { video: 4_000 }, second_publish: 'new_post' } as const;
const COMMENT_CALL = 'POST instagram.create_comment';
const CLOSE_CALL = 'POST instagram.update_media';
const PUBLISH_CALL = 'POST instagram.media_publish';

function post(time: string, fields: string, caption: string): string {
  return `---\nprofile_name: studio\nplatforms: [instagram]\nscheduled_date: 2026-05-10T${time}:00Z\n${fields}---\n${caption}\n`;
}

async function survive(trouble: Trouble): Promise<void> {
  const rehearsal = new Rehearsal({ files: FILES, scenario: SCENARIO });
  const { error } = await rehearsal.run(trouble);
  if (error !== null) expect(error).toMatchObject({ kind: expect.any(String) });
  await comeToRest(rehearsal);
  await followUpsToRest(rehearsal);
  expectPartsOnce(rehearsal);
  expectCommentOnce(rehearsal);
  expectNoSecret(rehearsal);
}

/** Every part of what is published; of what was refused, those before the refusal. */
function expectPartsOnce(rehearsal: Rehearsal): void {
  const record = rehearsal.ledger().find((each) => each.post === STORIES);
  const live = rehearsal.published().filter(({ productType }) => productType === 'STORY');
  const sources = live.map(({ parameters }) =>
    (parameters.image_url ?? parameters.video_url ?? '').replace(/.*media\/|\?.*/g, ''),
  );
  expect(sources).toEqual(['a.jpg', 'a.mp4', 'b.jpg'].slice(0, live.length));
  expect(record?.state).toBe(live.length === 3 ? 'published' : 'failed');
  expect((record?.parts ?? []).map(({ post_id }) => post_id)).toEqual(live.map(({ id }) => id));
  if (live.length === 3) expect(rehearsal.onMain(STORIES)).toContain(`post_id: "${live[0]?.id}"`);
}

function expectCommentOnce(rehearsal: Rehearsal): void {
  const record = rehearsal.ledger().find((each) => each.post === PICTURE);
  const [live, ...others] = rehearsal.published().filter(({ caption }) => caption === 'A picture');
  expect(others).toEqual([]);
  expect(record?.state).toBe(live === undefined ? 'failed' : 'published');
  if (live === undefined) return;
  const [comment, closing] = record?.follow_ups ?? [];
  expect(live.comments).toEqual(comment?.state === 'done' ? [COMMENT] : []);
  expect(live.isCommentEnabled).toBe(closing?.state !== 'done');
  expect(rehearsal.onMain(PICTURE)).toContain('status: completed');
}

function troublesOf({ number: at, label }: Effect): Trouble[] {
  const deaths: Trouble[] = [
    { at, disturbance: 'dies_before' },
    { at, disturbance: 'dies_after' },
  ];
  if (label.startsWith('git ')) return [...deaths, { at, disturbance: 'fails' }, { at, disturbance: 'fails_after' }];
  const faults = [PUBLISH_CALL, COMMENT_CALL, CLOSE_CALL].includes(label)
    ? [...HTTP_FAULTS, ...LYING_ERRORS]
    : SOME_FAULTS;
  return [...deaths, ...faults.map((http) => ({ at, disturbance: http.disturbance, http }))];
}

const SOME_FAULTS = HTTP_FAULTS.filter(({ name }) => /^(36003\/2207009|190|no answer.*|429)$/.test(name));

const undisturbed = new Rehearsal({ files: FILES, scenario: SCENARIO });
const { effects, result } = await undisturbed.run();

it('needs no help undisturbed', () => {
  expect(result).toMatchObject({ exitCode: 0, report: { published: { length: 2 } } });
  expectPartsOnce(undisturbed);
  expectCommentOnce(undisturbed);
  expect(undisturbed.published().flatMap(({ comments }) => comments)).toEqual([COMMENT]);
  expect(undisturbed.published().map(({ isCommentEnabled }) => isCommentEnabled)).toEqual([true, true, true, false]);
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

describe('two runs at once', () => {
  const numbers = effects.seen.map(({ number }) => number).filter((number) => number % 3 === 0);
  it.each(numbers)('the second starts at effect %i of the first', async (number) => {
    const rehearsal = new Rehearsal({ files: FILES, scenario: SCENARIO });
    let second: Promise<RehearsedRun> | null = null;
    await rehearsal.run(null, (at) => {
      if (at === number) second = rehearsal.run();
    });
    await second;
    await comeToRest(rehearsal);
    await followUpsToRest(rehearsal);
    expectPartsOnce(rehearsal);
    expectCommentOnce(rehearsal);
    expect(rehearsal.published()).toHaveLength(4);
  });
});
