import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { LedgerRecord } from '../../../src/domain/ledger-record.ts';
import { ERROR_TABLE as FACEBOOK } from '../../../src/platforms/facebook/error-table.ts';
import { ERROR_TABLE as THREADS } from '../../../src/platforms/threads/error-table.ts';
import type { PublishedMedia } from '../../../src/sandbox/sandbox.ts';
import { comeToRest } from './come-to-rest.ts';
import { httpFaultsOf } from './http-faults.ts';
import { SANDBOX_ORIGIN } from './memory-sandbox.ts';
import type { Rehearsal } from './rehearsal.ts';
import { MEDIA } from './studio-and-shop.ts';
import type { World } from './world.ts';

/** One picture for all three platforms: with a first comment on two, and a chain below it on the third. */
export const EVERYWHERE = 'content/posts/everywhere.md';
export const COMMENT = 'More of it: example.com';
export const CHAIN: readonly string[] = ['One 📸 #first', 'Two', 'Three'];
export const EVERYWHERE_FILES = {
  ...MEDIA,
  'mergecast.yml': `content: [content/posts]
profiles:
  studio:
    instagram: { account_id: "17841400000000001" }
    facebook: { page_id: "1029384756" }
    threads: { account_id: "31415926535" }
media:
  host: url_template
  url_template: "${SANDBOX_ORIGIN}/{path}?v={sha}"
`,
  [EVERYWHERE]: `---
platforms: [instagram, facebook, threads]
scheduled_date: 2026-05-10T13:50:00Z
media_urls: [/media/a.jpg]
instagram_description: A picture
instagram_first_comment: "${COMMENT}"
facebook_description: A photo 📸
facebook_first_comment: "${COMMENT}"
threads_chain: true
---
${CHAIN.join('\n\n---\n\n')}
`,
};

/**
 * One brand on Instagram, on a Page and on Threads: a post for all three with first comments and a chain, stories and a reel
 * for two, and a post that Facebook keeps until its date, of which its author has more to say.
 */
const STORIES = 'content/posts/stories.md';
const FILM = 'content/posts/film.md';
/** Its file may be renamed. */
const KEPT = ['content/posts/kept.md', 'content/posts/moved.md'] as const;
const KEPT_DATE = '2026-05-10T15:30:00Z';
const KEPT_CAPTIONS = ['Kept by Facebook', 'Kept by Facebook, in other words'] as const;

const FILES = {
  ...EVERYWHERE_FILES,
  'media/film.mp4': readFileSync(path.resolve(import.meta.dirname, '../../fixtures/upright.mp4')),
  [STORIES]: `---
platforms: [instagram, facebook]
post_type: story
scheduled_date: 2026-05-10T13:51:00Z
media_urls: [/media/a.jpg, /media/film.mp4]
---
`,
  [FILM]: `---
platforms: [instagram, facebook]
scheduled_date: 2026-05-10T13:52:00Z
media_urls: [/media/film.mp4]
facebook_reel: true
---
A film
`,
  [KEPT[0]]: keptPost(KEPT_CAPTIONS[0]),
};

function keptPost(caption: string, more = ''): string {
  return `---\nplatforms: [facebook]\nscheduled_date: ${KEPT_DATE}\nfacebook_native_schedule: true\n${more}---\n${caption}\n`;
}

/** Texts of a destination's parts, in order. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  [`instagram ${EVERYWHERE}`]: ['A picture'],
  [`facebook ${EVERYWHERE}`]: ['A photo 📸'],
  [`threads ${EVERYWHERE}`]: CHAIN,
  [`instagram ${STORIES}`]: ['', ''],
  [`facebook ${STORIES}`]: ['', ''],
  [`instagram ${FILM}`]: ['A film'],
  [`facebook ${FILM}`]: ['A film'],
};

export const theFamily: World = {
  name: 'the family',
  files: FILES,
  scenario: { processing_ms: { video: 4_000 }, second_publish: 'new_post' },
  effects: 200,
  httpFaults: httpFaultsOf([...FACEBOOK, ...THREADS]),
  edits: [
    { name: 'other words', apply: (rehearsal) => rewrite(rehearsal, keptPost(KEPT_CAPTIONS[1])) },
    { name: 'a draft', apply: (rehearsal) => rewrite(rehearsal, keptPost(KEPT_CAPTIONS[0], 'draft: true\n')) },
    { name: 'the first words', apply: (rehearsal) => rewrite(rehearsal, keptPost(KEPT_CAPTIONS[0])) },
    { name: 'another name', apply: rename },
  ],
  settle,
  expectTruth(rehearsal) {
    for (const key of Object.keys(TEXTS)) expectOnce(key, rehearsal);
    expectKept(rehearsal);
  },
};

/** A post that waits with Facebook is quiet until its date, and so is a comment that comes later. */
async function settle(rehearsal: Rehearsal): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    await comeToRest(rehearsal);
    if (rehearsal.clock.now() > Date.parse(KEPT_DATE) && unsettled(rehearsal).length === 0) return;
  }
  throw new Error(`Not settled: ${JSON.stringify(unsettled(rehearsal))}`);
}

function unsettled(rehearsal: Rehearsal): readonly LedgerRecord[] {
  return rehearsal.ledger().filter(({ post, state, follow_ups = [] }) => {
    // The ledger knows resting accounts and tokens besides.
    if (post === undefined || state === 'failed') return false;
    // What was taken back under one name stays in the ledger as that, whatever becomes of it under the other.
    if (state === 'deferred' && isKept(post)) return post === keptPath(rehearsal) && !isDone(rehearsal);
    return state !== 'published' || follow_ups.some((each) => each.state === 'open' || each.state === 'claimed');
  });
}

function isKept(path: string): boolean {
  return (KEPT as readonly string[]).includes(path);
}

function keptPath(rehearsal: Rehearsal): string {
  return KEPT.find((path) => rehearsal.onMain(path) !== '') ?? '';
}

function rewrite(rehearsal: Rehearsal, text: string): void {
  rehearsal.change(keptPath(rehearsal), text);
}

function rename(rehearsal: Rehearsal): void {
  const from = keptPath(rehearsal);
  rehearsal.change(KEPT.find((path) => path !== from) ?? '', rehearsal.onMain(from));
  rehearsal.change(from, null);
}

function isDone(rehearsal: Rehearsal): boolean {
  return isDraft(rehearsal) || rehearsal.onMain(keptPath(rehearsal)).includes('status: completed');
}

function isDraft(rehearsal: Rehearsal): boolean {
  return rehearsal.onMain(keptPath(rehearsal)).includes('draft: true');
}

/** All of its parts where it is published, those before the refusal where it failed. */
function expectOnce(key: string, rehearsal: Rehearsal): void {
  const [platform, post] = key.split(' ');
  const texts = TEXTS[key] ?? [];
  const live = liveOn(rehearsal, platform).filter((each) =>
    post === STORIES ? each.productType === 'STORY' : each.productType !== 'STORY' && texts.includes(each.caption),
  );
  const record = rehearsal.ledger().find((each) => each.platform === platform && each.post === post);
  expect(
    live.map(({ caption }) => caption),
    key,
  ).toEqual(texts.slice(0, live.length));
  expect(record?.state, key).toBe(live.length === texts.length ? 'published' : 'failed');
  const [followUp] = record?.follow_ups ?? [];
  const comments = live.flatMap((each) => each.comments);
  // The last of its tries may have landed without saying so.
  if (followUp?.state === 'failed') expect(comments.length, `comments of ${key}`).toBeLessThanOrEqual(1);
  else expect(comments, `comments of ${key}`).toEqual(followUp === undefined ? [] : [COMMENT]);
}

/**
 * In some words of its author's, once; not at all only where it is a draft or was refused. A file that is renamed once it says
 * `completed` is history: its record stays under the old name.
 */
function expectKept(rehearsal: Rehearsal): void {
  const live = liveOn(rehearsal, 'facebook').filter(({ caption }) =>
    (KEPT_CAPTIONS as readonly string[]).includes(caption),
  );
  const states = rehearsal.ledger().flatMap(({ post, state }) => (isKept(post) ? [state] : []));
  expect(live.length, 'what Facebook keeps').toBe(states.filter((state) => state === 'published').length);
  expect(live.length).toBeLessThanOrEqual(1);
  if (live.length === 0 && !isDraft(rehearsal)) expect(states).toContain('failed');
}

function liveOn(rehearsal: Rehearsal, platform: string | undefined): readonly PublishedMedia[] {
  return rehearsal.published().filter((each) => each.platform === platform);
}
