import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { diagnose } from '../../src/platforms/facebook/diagnose.ts';
import { ERROR_TABLE } from '../../src/platforms/facebook/error-table.ts';
import { comeToRest, expectNoSecret } from '../support/faults/come-to-rest.ts';
import type { Effect } from '../support/faults/effects.ts';
import { httpFaultsOf, lyingErrorsOf } from '../support/faults/http-faults.ts';
import { Rehearsal, type Trouble } from '../support/faults/rehearsal.ts';
import { MEDIA } from '../support/faults/studio-and-shop.ts';

/**
 * A post of each kind on a Page: a text, photos with a first comment, a video, a reel, and two stories from one file. A run over
 * them is disturbed at every effect; then the next ones come, and each is out once.
 */
vi.stubGlobal('fetch', () => Promise.reject(new Error('Everything goes to a Page by its bytes.')));

const COMMENT = 'More of it: example.com';
const FILM = readFileSync(path.resolve(import.meta.dirname, '../fixtures/upright.mp4'));

const POSTS = {
  text: { fields: 'post_type: text\n', texts: ['A text 📸 https://example.com/drop'] },
  photos: {
    fields: `media_urls: [/media/a.jpg, /media/b.jpg]\nfacebook_first_comment: "${COMMENT}"\n`,
    texts: ['Photos'],
  },
  video: { fields: 'media_urls: [/media/film.mp4]\nfacebook_title: A film\n', texts: ['A video'] },
  reel: { fields: 'media_urls: [/media/film.mp4]\nfacebook_reel: true\n', texts: ['A reel'] },
  stories: { fields: 'post_type: story\nmedia_urls: [/media/a.jpg, /media/film.mp4]\n', texts: ['', ''] },
} as const;
type Kind = keyof typeof POSTS;

const pathOf = (kind: Kind) => `content/posts/${kind}.md`;

function filesOf(kinds: readonly Kind[]) {
  const posts = kinds.map((kind, index) => {
    const { fields, texts } = POSTS[kind];
    const date = `2026-05-10T13:5${index}:00Z`;
    return [pathOf(kind), `---\nplatforms: [facebook]\nscheduled_date: ${date}\n${fields}---\n${texts[0]}\n`] as const;
  });
  return {
    ...MEDIA,
    'media/film.mp4': FILM,
    'mergecast.yml': 'content: [content/posts]\nprofiles:\n  studio:\n    facebook: { page_id: "1029384756" }\n',
    ...Object.fromEntries(posts),
  };
}

const SCENARIO = { processing_ms: { video: 4_000 }, second_publish: 'new_post' } as const;

async function survive(kind: Kind, trouble: Trouble): Promise<void> {
  const rehearsal = new Rehearsal({ files: filesOf([kind]), scenario: SCENARIO });
  const { error } = await rehearsal.run(trouble);
  if (error !== null) expect(error).toMatchObject({ kind: expect.any(String) });
  await comeToRest(rehearsal);
  expectOnce(kind, rehearsal);
  expectNoSecret(rehearsal);
}

/** Where Facebook refused it, up to the refusal; and ledger, file and Page tell the same. */
function expectOnce(kind: Kind, rehearsal: Rehearsal): void {
  const live = rehearsal.published();
  const record = rehearsal.ledger().find(({ post }) => post === pathOf(kind));
  const { texts } = POSTS[kind];
  expect(live.map(({ caption }) => caption)).toEqual(texts.slice(0, live.length));
  expect(record?.state).toBe(live.length === texts.length ? 'published' : 'failed');
  if (texts.length > 1) expect((record?.parts ?? []).map(({ post_id }) => post_id)).toEqual(live.map(({ id }) => id));
  const [followUp] = record?.follow_ups ?? [];
  expect(live.flatMap(({ comments }) => comments)).toEqual(followUp?.state === 'done' ? [COMMENT] : []);
  if (record?.state !== 'published') return;
  expect(record.post_id).toBe(live[0]?.id);
  expect(rehearsal.onMain(pathOf(kind))).toContain(`post_url: ${live[0]?.permalink}`);
}

const PUBLISH_CALLS: Readonly<Record<Kind, RegExp>> = {
  text: /create_post$/,
  photos: /create_post$/,
  video: /create_video$/,
  reel: /create_reel$/,
  stories: /create_(photo|video)_story$/,
};
const FAULTS = httpFaultsOf(ERROR_TABLE);
const LIES = lyingErrorsOf(ERROR_TABLE, diagnose);
const SOME_FAULTS = FAULTS.filter(({ name }) => /^(190|no answer.*|a cut connection.*|429)$/.test(name));

function troublesOf(kind: Kind, { number: at, label }: Effect): Trouble[] {
  const deaths: Trouble[] = [{ at, disturbance: 'dies_after' }];
  if (at === 1) deaths.push({ at, disturbance: 'dies_before' });
  if (label.startsWith('git ')) return [...deaths, { at, disturbance: 'fails' }, { at, disturbance: 'fails_after' }];
  const faults = PUBLISH_CALLS[kind].test(label) && label.startsWith('POST') ? [...FAULTS, ...LIES] : SOME_FAULTS;
  return [...deaths, ...faults.map((http) => ({ at, disturbance: http.disturbance, http }))];
}

const kinds = Object.keys(POSTS) as Kind[];
const undisturbed = await Promise.all(
  kinds.map(async (kind) => {
    const rehearsal = new Rehearsal({ files: filesOf([kind]), scenario: SCENARIO });
    return { kind, rehearsal, run: await rehearsal.run() };
  }),
);

it.each(undisturbed)('$kind: needs no help undisturbed', async ({ kind, rehearsal, run }) => {
  expect(run.result).toMatchObject({ exitCode: 0 });
  await comeToRest(rehearsal);
  expectOnce(kind, rehearsal);
  expect(rehearsal.published()).toHaveLength(POSTS[kind].texts.length);
});

describe.each(undisturbed)('$kind: whatever goes wrong, once', ({ kind, run }) => {
  it.each(run.effects.seen)(`effect $number of ${run.effects.seen.length}: $label`, async (effect) => {
    for (const trouble of troublesOf(kind, effect)) {
      const what = trouble.http?.name ?? trouble.disturbance;
      await survive(kind, trouble).catch((error: unknown) => {
        throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      });
    }
  });
});
