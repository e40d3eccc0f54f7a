import fc from 'fast-check';
import { it, vi } from 'vitest';
import { serveMedia } from '../support/faults/memory-sandbox.ts';
import { surviveAll, troubledRuns } from '../support/faults/random-troubles.ts';
import { MEDIA } from '../support/faults/studio-and-shop.ts';

vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, MEDIA)));

it('keeps the promise through several troubles in a row', async () => {
  await fc.assert(fc.asyncProperty(troubledRuns(4), surviveAll), { numRuns: 250 });
}, 120_000);
