import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishReport } from '../../src/domain/reports.ts';
import { frontEnds, type ProgramRun } from '../support/front-ends.ts';
import { commitFiles, openWorkshop, TOKEN, type Workshop } from '../support/workshop.ts';

/**
 * Several processes of both front ends, each on its own clone of one remote, started together. The claim decides: each
 * destination goes out once, whoever sends it, and the losers say so and go on with the rest.
 */
const CONFIG = `content: [content/posts]
profiles:
  studio:
    instagram: { account_id: "17841400000000001" }
  shop:
    instagram: { account_id: "17841400000000002" }
media:
  host: url_template
  url_template: "{sandbox}/media/{path}?v={sha}"
`;
const PROCESSES = 5;
const POSTS_PER_ROUND = 2;
const DESTINATIONS_PER_ROUND = POSTS_PER_ROUND * 2;

let workshop: Workshop;
/** As other machines have them: cloned before any round, and never brought up to date by hand. */
let clones: readonly string[];
let round = 0;

beforeAll(async () => {
  workshop = await openWorkshop({
    files: {},
    config: CONFIG,
    // Slow enough for a loaded machine: a claim must not run out while its process waits for the processor.
    speed: 4,
    sandbox: { scenario: { processing_ms: { video: 500 }, second_publish: 'new_post' } },
  });
  clones = Array.from({ length: PROCESSES }, () => workshop.fixture.anotherClone());
}, 60_000);

afterAll(() => workshop.close());

/** New posts are merged, and `count` processes wake up at the same tick of the cron. */
async function playRound(count: number): Promise<readonly ProgramRun[]> {
  round += 1;
  workshop.fixture.git(['pull', '--quiet', '--ff-only']);
  commitFiles(workshop.fixture, postsOfRound(round));
  const runs = await Promise.all(
    clones
      .slice(0, count)
      .map((clone, index) => (index % 2 === 0 ? frontEnds.CLI : frontEnds.Action)({ clone, variables: variables() })),
  );
  workshop.clock.moveOn(20 * 60_000);
  return runs;
}

function postsOfRound(number: number): Record<string, string> {
  const names = Array.from({ length: POSTS_PER_ROUND }, (_each, index) => `${number}-${index + 1}`);
  return Object.fromEntries(
    names.map((name, index) => [
      `content/posts/round-${name}.md`,
      `---\nprofile_name: [studio, shop]\nplatforms: [instagram]\nscheduled_date: 2026-05-10T13:5${index}:00Z\nmedia_urls: [/media/photo.jpg]\n---\nRound ${name}\n`,
    ]),
  );
}

function variables(): Record<string, string> {
  const tokens = { STUDIO_INSTAGRAM_ACCESS_TOKEN: TOKEN, SHOP_INSTAGRAM_ACCESS_TOKEN: TOKEN };
  return { ...workshop.variables(), ...tokens };
}

function expectOnceEach(runs: readonly ProgramRun[]): void {
  const reports = runs.map(({ report, stderr }) => {
    expect(report, stderr).not.toBeNull();
    return report as PublishReport;
  });
  for (const run of runs) expect(run.exitCode, run.stderr + JSON.stringify(run.report)).toBe(0);
  const sent = reports.flatMap(({ published }) => published.map(({ post, profile }) => `${post} ${profile}`));
  expect(sent.length).toBe(DESTINATIONS_PER_ROUND);
  expect(new Set(sent).size).toBe(DESTINATIONS_PER_ROUND);
  for (const { published, deferred } of reports) {
    // Whoever did not send a destination either came too late to see it due, or says that somebody else has it.
    for (const row of deferred) expect(row.reason).toMatch(/another run/i);
    expect(published.length + deferred.length).toBeLessThanOrEqual(DESTINATIONS_PER_ROUND);
  }
  expectLiveOnce();
}

function expectLiveOnce(): void {
  const live = workshop.sandbox.published().map(({ accountId, caption }) => `${accountId} ${caption}`);
  expect(live.length).toBe(round * DESTINATIONS_PER_ROUND);
  expect(new Set(live).size).toBe(live.length);
  expect(workshop.sandbox.doublePublishAttempts()).toBe(0);
  const records = [...workshop.ledger('studio'), ...workshop.ledger('shop')];
  expect(records.filter(({ state }) => state === 'published').length).toBe(live.length);
}

const times = (count: number) => Array.from({ length: count }, (_each, index) => index + 1);

describe('started together', () => {
  it.each(times(10))('two processes, round %i', async () => expectOnceEach(await playRound(2)), 120_000);

  it.each(times(4))('five processes, round %i', async () => expectOnceEach(await playRound(5)), 180_000);
});

it('writes every proof back, whoever published', async () => {
  const { exitCode, stderr } = await frontEnds.CLI({ clone: workshop.fixture.clone, variables: variables() });
  expect(exitCode, stderr).toBe(0);
  for (const name of Object.keys(postsOfRound(round))) {
    expect(workshop.onMain(name)).toContain('status: completed');
    expect(workshop.onMain(name).match(/status: success/g)?.length).toBe(2);
  }
});

it('publishes nothing from a checkout that is many commits old, as a re-run of an old workflow run has it', async () => {
  for (const clone of clones) {
    workshop.fixture.git(['reset', '--quiet', '--hard', 'HEAD@{upstream}~3'], clone);
    workshop.fixture.git(['update-ref', '-d', 'refs/mergecast/remotes/origin/studio'], clone);
  }
  const runs = await Promise.all(
    clones.map((clone, index) =>
      (index % 2 === 0 ? frontEnds.Action : frontEnds.CLI)({ clone, variables: variables() }),
    ),
  );
  for (const { exitCode, report, stderr } of runs) {
    expect(exitCode, stderr).toBe(0);
    expect(report).toMatchObject({ published: [], failed: [], in_doubt: [], write_back: null });
  }
  expectLiveOnce();
}, 120_000);
