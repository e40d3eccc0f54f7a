import { describe, expect, it, vi } from 'vitest';
import type { LedgerRecord } from '../../src/domain/ledger-record.ts';
import { apiError, HTTP_FAULTS, LYING_ERRORS } from '../support/faults/http-faults.ts';
import { serveMedia } from '../support/faults/memory-sandbox.ts';
import { Rehearsal, type RehearsalOptions, type Trouble } from '../support/faults/rehearsal.ts';
import { CONFIG, MEDIA } from '../support/faults/studio-and-shop.ts';

/**
 * Each row of the tables of docs/platforms/instagram.md, "Once": what the publish call answered, what the container and
 * the listing say then, and what must come of it, through a whole run and those that follow.
 */
vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, MEDIA)));

const POST = 'content/posts/picture.md';
const PUBLISH = 'POST instagram.media_publish';
const CONTAINER = 'GET instagram.read_container';
const LISTING = 'GET instagram.list_media';

const FILES = {
  ...MEDIA,
  'mergecast.yml': CONFIG,
  [POST]:
    '---\nprofile_name: studio\nplatforms: [instagram]\nscheduled_date: 2026-05-10T13:50:00Z\nmedia_urls: [/media/a.jpg]\n---\nA picture\n',
};

type Lie = NonNullable<RehearsalOptions['lie']>;

/** One way in which it is not known what became of a publish call. */
interface Row {
  readonly name: string;
  /** A fault of the publish call, by its name in http-faults.ts; or the process dies there. */
  readonly publish: string | 'dies_before' | 'dies_after';
  readonly scenario?: RehearsalOptions['scenario'];
  /** What Instagram says when it is asked, from the publish call on. */
  readonly lie?: Lie;
  /** Between the runs. Default: 20 minutes. */
  readonly pauseMs?: number;
  readonly expected: {
    readonly state: LedgerRecord['state'];
    readonly live: 0 | 1;
    /** How often the publish call is made in all, one that the process dies before included. */
    readonly calls: 1 | 2;
    readonly hasId: boolean;
    readonly exitCode: 0 | 5;
  };
}

const FOUND = { state: 'published', live: 1, calls: 1, hasId: true, exitCode: 0 } as const;
const SENT_AGAIN = { state: 'published', live: 1, calls: 2, hasId: true, exitCode: 0 } as const;
const LIVE_BUT_WHICH = { state: 'published', live: 1, calls: 1, hasId: false, exitCode: 0 } as const;
const OPEN_AND_LIVE = { state: 'in_doubt', live: 1, calls: 1, hasId: false, exitCode: 5 } as const;
const OPEN_AND_NOT_LIVE = { ...OPEN_AND_LIVE, live: 0 } as const;

const unseen = () => Response.json({ error: { message: 'x', code: 100, error_subcode: 33 } }, { status: 400 });
const saying =
  (status: string): Lie =>
  (label) =>
    label === CONTAINER ? Response.json({ id: '1', status_code: status, status: `${status}: as told` }) : null;
const hiding =
  (...labels: readonly string[]): Lie =>
  (label) =>
    labels.includes(label) ? unseen() : null;
const both =
  (...lies: readonly Lie[]): Lie =>
  (label) =>
    lies.map((lie) => lie(label)).find((answer) => answer !== null) ?? null;
const LAG = (ms: number) => ({ faults: [{ endpoint: 'instagram.list_media', listing_lag_ms: ms }] });
const DAY_MS = 24 * 60 * 60_000;

const ROWS: readonly Row[] = [
  // an answer that cannot be trusted, and a truth that can be read
  { name: '4/2207051 after success', publish: '4/2207051, after its effect', expected: FOUND },
  { name: '5xx after success', publish: '500 with HTML, after its effect', expected: FOUND },
  { name: 'a connection cut after success', publish: 'a cut connection, after its effect', expected: FOUND },
  { name: 'a timeout after success', publish: 'no answer, after its effect', expected: FOUND },
  { name: 'success without an id', publish: '200 without an id, after its effect', expected: FOUND },
  { name: 'killed after success', publish: 'dies_after', expected: FOUND },
  { name: '4/2207051, and nothing happened', publish: '4/2207051', expected: SENT_AGAIN },
  { name: '5xx, and nothing happened', publish: '500 with HTML', expected: SENT_AGAIN },
  { name: 'a timeout, and nothing happened', publish: 'no answer', expected: SENT_AGAIN },
  { name: 'killed before the call', publish: 'dies_before', expected: SENT_AGAIN },
  // a refusal that was none: the container was kept for later, and is found to be PUBLISHED
  { name: '17, a rate limit, after success', publish: '17, after its effect', expected: FOUND },

  // PUBLISHED: live; which one it is, only a unique match may say
  {
    name: 'PUBLISHED, listed after some seconds',
    publish: 'no answer, after its effect',
    scenario: LAG(70_000),
    expected: FOUND,
  },
  {
    name: 'PUBLISHED, and not in the listing',
    publish: 'no answer, after its effect',
    scenario: LAG(DAY_MS),
    expected: LIVE_BUT_WHICH,
  },
  {
    name: 'PUBLISHED, and the listing cannot be seen (100/33)',
    publish: 'no answer, after its effect',
    lie: hiding(LISTING),
    expected: LIVE_BUT_WHICH,
  },
  {
    name: 'PUBLISHED, and the listing has no captions',
    publish: 'no answer, after its effect',
    scenario: { faults: [{ endpoint: 'instagram.list_media', omit_fields: ['caption'] }] },
    expected: FOUND,
  },

  // FINISHED: not published, if the listing agrees for long enough
  {
    name: 'FINISHED, but the listing has it',
    publish: 'no answer, after its effect',
    lie: saying('FINISHED'),
    expected: FOUND,
  },
  {
    name: 'FINISHED, and the listing lags behind the truth',
    publish: 'no answer, after its effect',
    scenario: LAG(90_000),
    lie: saying('FINISHED'),
    expected: FOUND,
  },
  {
    name: 'FINISHED, and the listing cannot be seen (100/33)',
    publish: 'no answer',
    lie: hiding(LISTING),
    expected: OPEN_AND_NOT_LIVE,
  },

  // no word of the container: only a post that is seen counts
  {
    name: 'the container is not seen (100/33), the listing has the post',
    publish: 'no answer, after its effect',
    lie: hiding(CONTAINER),
    expected: FOUND,
  },
  {
    name: 'the container is not seen (100/33), the listing has none',
    publish: 'no answer',
    lie: hiding(CONTAINER),
    expected: OPEN_AND_NOT_LIVE,
  },
  {
    name: 'neither is seen (100/33)',
    publish: 'no answer, after its effect',
    lie: both(hiding(CONTAINER), hiding(LISTING)),
    expected: OPEN_AND_LIVE,
  },
  {
    name: 'EXPIRED, the listing has the post',
    publish: 'no answer, after its effect',
    lie: saying('EXPIRED'),
    expected: FOUND,
  },
  {
    name: 'EXPIRED, the listing has none',
    publish: 'dies_before',
    pauseMs: DAY_MS,
    expected: OPEN_AND_NOT_LIVE,
  },
  { name: 'ERROR, the listing has none', publish: 'no answer', lie: saying('ERROR'), expected: OPEN_AND_NOT_LIVE },
];

describe('it is not known what became of the publish call:', () => {
  it.each(ROWS)('$name', async ({ publish, scenario, lie, pauseMs = 20 * 60_000, expected }) => {
    let isSent = false;
    const rehearsal = new Rehearsal({
      files: FILES,
      scenario: { ...scenario, second_publish: 'new_post' },
      lie: (label) => {
        if (label === PUBLISH) isSent = true;
        return isSent ? (lie?.(label) ?? null) : null;
      },
    });
    const calls = [await rehearsal.run(await troubleOf(publish))];
    let exitCode = calls[0]?.result?.exitCode ?? null;
    for (let tick = 0; tick < 3; tick += 1) {
      rehearsal.clock.advance(tick === 0 ? pauseMs : 20 * 60_000);
      const next = await rehearsal.run();
      calls.push(next);
      exitCode = next.result?.exitCode ?? null;
    }
    const sent = calls.flatMap(({ effects }) => effects.seen).filter(({ label }) => label === PUBLISH).length;
    const [record] = rehearsal.ledger();
    expect(record).toMatchObject({ state: expected.state });
    expect(record?.post_id ?? null).toBe(expected.hasId ? (rehearsal.published()[0]?.id ?? 'none') : null);
    expect(rehearsal.published().length).toBe(expected.live);
    expect(sent).toBe(expected.calls);
    expect(exitCode).toBe(expected.exitCode);
    expect(rehearsal.onMain(POST)).toContain(expected.state === 'published' ? 'status: completed' : 'status: in_doubt');
  });
});

/** Finds the publish call among the effects of a run that nothing disturbs. */
async function troubleOf(publish: string): Promise<Trouble> {
  const { effects } = await new Rehearsal({ files: FILES }).run();
  const at = effects.seen.find(({ label }) => label === PUBLISH)?.number ?? 0;
  if (publish === 'dies_before' || publish === 'dies_after') return { at, disturbance: publish };
  const http = [...HTTP_FAULTS, ...LYING_ERRORS, apiError('fails_after', 17, null)].find(
    ({ name }) => name === publish,
  );
  if (http === undefined) throw new Error(`There is no fault "${publish}".`);
  return { at, disturbance: http.disturbance, http };
}
