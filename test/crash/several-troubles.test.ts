import fc from 'fast-check';
import { it, vi } from 'vitest';
import { serveMedia } from '../support/faults/memory-sandbox.ts';
import { surviveAll, troubledRuns } from '../support/faults/random-troubles.ts';
import { WORLDS } from '../support/faults/worlds.ts';

const media = Object.assign({}, ...WORLDS.map(({ files }) => files));
vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, media)));

it.each(WORLDS)(
  'keeps the promise through several troubles in a row: $name',
  async (world) => {
    const property = fc.asyncProperty(troubledRuns(world, 4), (runs) => surviveAll(world, runs));
    await fc.assert(property, { numRuns: 125 });
  },
  120_000,
);
