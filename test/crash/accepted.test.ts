import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/domain/instant.ts';
import { diagnose } from '../../src/platforms/facebook/diagnose.ts';
import { ERROR_TABLE } from '../../src/platforms/facebook/error-table.ts';
import { expectNoSecret } from '../support/faults/come-to-rest.ts';
import type { Effect } from '../support/faults/effects.ts';
import { httpFaultsOf, lyingErrorsOf } from '../support/faults/http-faults.ts';
import { SANDBOX_ORIGIN } from '../support/faults/memory-sandbox.ts';
import { Rehearsal, type RehearsedRun, type Trouble } from '../support/faults/rehearsal.ts';
import { MEDIA } from '../support/faults/studio-and-shop.ts';

/**
 * A post that Facebook is given ahead of its date and brings out by itself: disturbed at every effect of the run that hands
 * it over, of the run that takes it back or hands it over anew, and of the run that finds it out. It comes out once, at its
 * date, as its author last wanted it, or not at all where he wanted that.
 */
const POST = 'content/posts/ahead.md';
const MOVED = 'content/posts/moved.md';
const COMMENT = 'More of it: example.com';
const DATE = '2026-05-10T20:00:00Z';

const CONFIG = `content: [content/posts]
profiles:
  studio:
    facebook: { page_id: "1029384756" }
media: { host: url_template, url_template: "${SANDBOX_ORIGIN}/{path}?v={sha}" }
`;

function post({ caption = 'As it was first', date = DATE, comment = COMMENT, more = '' } = {}): string {
  return `---
# keep me
platforms: [facebook]
scheduled_date: ${date}
facebook_native_schedule: true
facebook_first_comment: "${comment}"
${more}---
${caption}
`;
}

const FILES = { 'mergecast.yml': CONFIG, [POST]: post() };
const HOUR_MS = 3_600_000;

function rehearse(): Rehearsal {
  return new Rehearsal({ files: FILES });
}

/** A run at every full hour, to the end of the day: a claim has run out by the next one. */
async function liveOn(rehearsal: Rehearsal, until = '2026-05-11T02:00:00Z'): Promise<void> {
  const end = parseInstant(until) ?? 0;
  const spentMs = rehearsal.clock.now() % HOUR_MS;
  if (spentMs > 0) rehearsal.clock.advance(HOUR_MS - spentMs);
  while (rehearsal.clock.now() <= end) {
    const startedAt = rehearsal.clock.now();
    const { result, error } = await rehearsal.run();
    if (result === null) throw error;
    rehearsal.clock.advance(HOUR_MS - (rehearsal.clock.now() - startedAt));
  }
}

/** What people see in the end. `null`: nothing. */
interface Ending {
  readonly caption: string | null;
  readonly date?: string;
  readonly comment?: string;
}

function expectEnding(rehearsal: Rehearsal, { caption, date = DATE, comment = COMMENT }: Ending, path = POST): void {
  const [live, ...others] = rehearsal.published();
  expect(others).toEqual([]);
  expectNoSecret(rehearsal);
  const record = rehearsal.ledger().find((each) => each.post === path);
  if (caption === null) {
    expect(live).toBeUndefined();
    expect(record?.state).toBe('deferred');
    return;
  }
  expect(live).toMatchObject({ caption, comments: [comment] });
  expect(live?.timestamp.slice(0, 16)).toBe(date.slice(0, 16));
  expect(record).toMatchObject({ state: 'published', post_id: live?.id, follow_ups: [{ state: 'done' }] });
  expect(rehearsal.onMain(path)).toContain(`post_id: "${live?.id}"`);
  expect(rehearsal.onMain(path)).toContain('status: completed');
}

const FAULTS = httpFaultsOf(ERROR_TABLE);
const LIES = lyingErrorsOf(ERROR_TABLE, diagnose);
/** What does not end the post's way, as a refusal does. */
const PASSING = FAULTS.filter(({ name }) =>
  /^(500 with HTML.*|200 cut short.*|a cut connection.*|no answer.*|429)$/.test(name),
);

function troublesOf({ number: at, label }: Effect): Trouble[] {
  const deaths: Trouble[] = [{ at, disturbance: 'dies_after' }];
  if (at === 1) deaths.push({ at, disturbance: 'dies_before' });
  if (label.startsWith('git ')) return [...deaths, { at, disturbance: 'fails' }, { at, disturbance: 'fails_after' }];
  const isWrite = !label.startsWith('GET');
  const faults = isWrite ? [...PASSING, ...LIES] : PASSING.slice(0, 2);
  return [...deaths, ...faults.map((http) => ({ at, disturbance: http.disturbance, http }))];
}

/** For each trouble of each effect that a run has when nothing disturbs it. */
async function disturbEach(effects: readonly Effect[], survive: (trouble: Trouble) => Promise<void>): Promise<void> {
  for (const effect of effects) {
    for (const trouble of troublesOf(effect)) {
      const what = `${effect.number} ${effect.label}: ${trouble.http?.name ?? trouble.disturbance}`;
      await survive(trouble).catch((error: unknown) => {
        throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      });
    }
  }
}

/** A second run, on a clone of its own, begins at each effect of the first. */
async function runTwoAtOnce(set: () => Promise<Rehearsal>, ending: Ending): Promise<void> {
  const { effects } = await run(await set());
  for (const { number } of effects.seen) {
    const rehearsal = await set();
    let second: Promise<RehearsedRun> | null = null;
    await rehearsal.run(null, (at) => {
      if (at === number) second = rehearsal.run();
    });
    await second;
    await liveOn(rehearsal);
    expectEnding(rehearsal, ending);
  }
}

async function run(rehearsal: Rehearsal, trouble: Trouble | null = null): Promise<RehearsedRun> {
  const rehearsed = await rehearsal.run(trouble);
  if (rehearsed.error !== null) expect(rehearsed.error).toMatchObject({ kind: expect.any(String) });
  return rehearsed;
}

describe('handed over ahead of its date', () => {
  it('waits with Facebook, is out on the second, and is followed then', async () => {
    const rehearsal = rehearse();
    const { result } = await run(rehearsal);
    expect(result).toMatchObject({
      exitCode: 0,
      report: { published: [], deferred: [{ not_before: DATE, reason: expect.stringContaining(DATE) }], failed: [] },
    });
    expect(rehearsal.ledger()).toMatchObject([{ state: 'accepted', publish_at: DATE }]);
    expect(rehearsal.onMain(POST)).toBe(FILES[POST]);
    await liveOn(rehearsal, '2026-05-10T18:00:00Z');
    expect(rehearsal.clock.now()).toBe(parseInstant('2026-05-10T19:00:00Z'));
    expect(rehearsal.published()).toEqual([]);
    await liveOn(rehearsal);
    expectEnding(rehearsal, { caption: 'As it was first' });
    expect(rehearsal.ledger()).toMatchObject([{ lateness_seconds: 0 }]);
  });

  it('comes out once, whatever goes wrong', async () => {
    const { effects } = await run(rehearse());
    await disturbEach(effects.seen, async (trouble) => {
      const rehearsal = rehearse();
      await run(rehearsal, trouble);
      await liveOn(rehearsal);
      expectEnding(rehearsal, { caption: 'As it was first' });
    });
  });

  it('comes out once, whenever a second run begins', async () => {
    await runTwoAtOnce(async () => rehearse(), { caption: 'As it was first' });
  });
});

const CHANGES: readonly (readonly [string, (rehearsal: Rehearsal) => void, Ending])[] = [
  ['edited', (rehearsal) => rehearsal.change(POST, post({ caption: 'As it is now' })), { caption: 'As it is now' }],
  [
    'given another comment',
    (rehearsal) => rehearsal.change(POST, post({ comment: 'Less of it' })),
    { caption: 'As it was first', comment: 'Less of it' },
  ],
  [
    'moved',
    (rehearsal) => rehearsal.change(POST, post({ date: '2026-05-10T22:00:00Z' })),
    { caption: 'As it was first', date: '2026-05-10T22:00:00Z' },
  ],
  ['a draft', (rehearsal) => rehearsal.change(POST, post({ more: 'draft: true\n' })), { caption: null }],
  ['deleted', (rehearsal) => rehearsal.change(POST, null), { caption: null }],
  [
    'paused',
    (rehearsal) => rehearsal.change('mergecast.yml', `${CONFIG}paused: { reason: A quiet week. }\n`),
    { caption: null },
  ],
];

/** Handed over at two o'clock; the change is on the branch. */
async function changedBy(change: (rehearsal: Rehearsal) => void): Promise<Rehearsal> {
  const rehearsal = rehearse();
  await run(rehearsal);
  change(rehearsal);
  return rehearsal;
}

describe.each(CHANGES)('%s after it was handed over', (_what, change, ending) => {
  it('is taken back, and comes out as its author wants it', async () => {
    const rehearsal = await changedBy(change);
    const { result } = await run(rehearsal);
    expect(result).toMatchObject({ exitCode: 0 });
    expect(result?.notes[0]).toMatch(/was taken back from Facebook/);
    expect(rehearsal.ledger()).toMatchObject([{ state: ending.caption === null ? 'deferred' : 'accepted' }]);
    await liveOn(rehearsal);
    expectEnding(rehearsal, ending);
  });

  it('whenever a second run begins', () => runTwoAtOnce(() => changedBy(change), ending));
});

/** The others go the same ways: one is handed over anew, one is nowhere, one waits. */
const WAYS = CHANGES.filter(([what]) => ['edited', 'deleted', 'paused'].includes(what));

it.each(WAYS)('%s after it was handed over, whatever goes wrong', async (_what, change, ending) => {
  const { effects } = await run(await changedBy(change));
  await disturbEach(effects.seen, async (trouble) => {
    const rehearsal = await changedBy(change);
    await run(rehearsal, trouble);
    await liveOn(rehearsal);
    expectEnding(rehearsal, ending);
  });
});

it('renamed after it was handed over, it stays with Facebook whatever goes wrong', async () => {
  const renamed = async () => {
    const rehearsal = rehearse();
    await run(rehearsal);
    rehearsal.change(MOVED, post());
    rehearsal.change(POST, null);
    return rehearsal;
  };
  const { effects } = await run(await renamed());
  await disturbEach(effects.seen, async (trouble) => {
    const rehearsal = await renamed();
    const [accepted] = rehearsal.ledger();
    await run(rehearsal, trouble);
    await liveOn(rehearsal);
    expectEnding(rehearsal, { caption: 'As it was first' }, MOVED);
    expect(rehearsal.published()[0]?.id).toBe(accepted?.post_id);
  });
});

const FILM = readFileSync(join(import.meta.dirname, '../fixtures/upright.mp4'));

describe.each([
  ['photos', 'media_urls: [/media/a.jpg, /media/b.jpg]\n'],
  ['a reel', 'media_urls: [/media/film.mp4]\nfacebook_reel: true\n'],
])('%s with bytes of their own', (_what, more) => {
  const files = { ...FILES, ...MEDIA, 'media/film.mp4': FILM, [POST]: post({ more }) };
  const set = async () => new Rehearsal({ files });
  const changed = async () => {
    const rehearsal = await set();
    await run(rehearsal);
    rehearsal.change(POST, post({ caption: 'As it is now', more }));
    return rehearsal;
  };

  it('stay with Facebook from run to run, and come out once', async () => {
    const rehearsal = await set();
    await run(rehearsal);
    const [accepted] = rehearsal.ledger();
    await liveOn(rehearsal, '2026-05-10T18:00:00Z');
    expect(rehearsal.ledger()).toEqual([accepted]);
    await liveOn(rehearsal);
    expectEnding(rehearsal, { caption: 'As it was first' });
  });

  it.each([
    ['when they are handed over', set, 'As it was first'],
    ['when they are taken back and handed over anew', changed, 'As it is now'],
  ])('come out once, wherever a run dies %s', async (_when, prepare, caption) => {
    const { effects } = await run(await prepare());
    for (const { number } of effects.seen) {
      const rehearsal = await prepare();
      await run(rehearsal, { at: number, disturbance: 'dies_after' });
      await liveOn(rehearsal);
      expectEnding(rehearsal, { caption });
    }
  });
});

describe('found out by a later run', () => {
  it('once, with one comment, whatever goes wrong', async () => {
    const waiting = async () => {
      const rehearsal = rehearse();
      await run(rehearsal);
      rehearsal.clock.advance(6 * HOUR_MS);
      return rehearsal;
    };
    const { effects } = await run(await waiting());
    await disturbEach(effects.seen, async (trouble) => {
      const rehearsal = await waiting();
      await run(rehearsal, trouble);
      await liveOn(rehearsal);
      expectEnding(rehearsal, { caption: 'As it was first' });
    });
  });
});

describe('changed shortly before its date', () => {
  it.each<[string, number, Ending, RegExp]>([
    ['is sent by a run where there is time to take it back', 350, { caption: 'As it is now' }, /was taken back/],
    ['comes out as it was where there is none', 359, { caption: 'As it was first' }, /cannot be taken back/],
  ])('%s', async (_what, minutes, ending, note) => {
    const rehearsal = rehearse();
    await run(rehearsal);
    rehearsal.clock.advance(minutes * 60_000);
    rehearsal.change(POST, post({ caption: 'As it is now' }));
    expect((await run(rehearsal)).result?.notes.join(' ')).toMatch(note);
    await liveOn(rehearsal);
    expectEnding(rehearsal, ending);
  });
});
