import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { serveMedia } from '../support/faults/memory-sandbox.ts';
import { surviveAll, troubledRuns } from '../support/faults/random-troubles.ts';
import type { World } from '../support/faults/world.ts';
import { WORLDS } from '../support/faults/worlds.ts';

/**
 * `npm run chaos -- --minutes N [--seed S]`: random scenarios of up to eight troubled runs, until the time is up or one
 * breaks the promise. The seed says which scenarios, in which order, with which jitter: it repeats a run exactly. With
 * `--path P`, which a failure prints, the smallest scenario that broke it is played, and those next to it.
 */
const media = Object.assign({}, ...WORLDS.map(({ files }) => files));
vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, media)));

const minutes = Number(process.env.MERGECAST_CHAOS_MINUTES ?? '1');
const seed = Number(process.env.MERGECAST_CHAOS_SEED ?? Date.now() % 2 ** 31);
const path = process.env.MERGECAST_CHAOS_PATH;

it(
  path === undefined ? `finds nothing in ${minutes} min with seed ${seed}` : `finds nothing at ${path} of seed ${seed}`,
  async () => {
    let scenarios = 0;
    const troubles = WORLDS.map((world, index) =>
      fc.record({ world: fc.constant(index), runs: troubledRuns(world, 8) }),
    );
    const property = fc.asyncProperty(fc.oneof(...troubles), fc.integer(), async ({ world, runs }, jitterSeed) => {
      seedJitter(jitterSeed);
      await surviveAll(WORLDS[world] as World, runs);
      scenarios += 1;
    });
    const length =
      path === undefined
        ? { numRuns: 1_000_000, interruptAfterTimeLimit: minutes * 60_000, markInterruptAsFailure: false }
        : { path, numRuns: 1, endOnFailure: true };
    const result = await fc.check(property, { seed, ...length });
    console.log(`${scenarios} scenarios, seed ${seed}.`);
    if (result.failed) {
      const again = `npm run chaos -- --seed ${seed} --path ${result.counterexamplePath}`;
      const report = `${fc.defaultReportMessage(result) ?? ''}\nRepeat it: ${again}`;
      throw new Error(report, { cause: result.errorInstance });
    }
    expect(scenarios).toBeGreaterThan(0);
  },
  Number.POSITIVE_INFINITY,
);

/** Backoff and races draw from `Math.random`: it is part of the scenario. (mulberry32) */
function seedJitter(start: number): void {
  let state = start;
  vi.spyOn(Math, 'random').mockImplementation(() => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  });
}
