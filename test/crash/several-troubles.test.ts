import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { comeToRest, expectOneTruth } from '../support/faults/come-to-rest.ts';
import type { Disturbance } from '../support/faults/effects.ts';
import { HTTP_FAULTS } from '../support/faults/http-faults.ts';
import { serveMedia } from '../support/faults/memory-sandbox.ts';
import { Rehearsal, type Trouble } from '../support/faults/rehearsal.ts';
import { FILES, MEDIA } from '../support/faults/studio-and-shop.ts';

/** Troubles come in company: a run that dies, the next that is lied to while it asks, a third that cannot push. */
vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, MEDIA)));

const SCENARIO = { processing_ms: { video: 4_000 }, second_publish: 'new_post' } as const;
/** An undisturbed first run has this many effects, more or less; where there are fewer, nothing is disturbed. */
const MOST_EFFECTS = 165;
const ANY: readonly Disturbance[] = ['dies_before', 'dies_after', 'fails', 'fails_after', 'hangs', 'hangs_after'];

const at = fc.integer({ min: 1, max: MOST_EFFECTS });
const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  fc.record({ at, disturbance: fc.constantFrom(...ANY) }),
  fc
    .tuple(at, fc.constantFrom(...HTTP_FAULTS))
    .map(([number, http]) => ({ at: number, disturbance: http.disturbance, http })),
);
const run = fc.record({ trouble, pauseMs: fc.constantFrom(60_000, 20 * 60_000) });

it('keeps the promise through several troubles in a row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 2, maxLength: 4 }), async (runs) => {
      const rehearsal = new Rehearsal({ files: FILES, scenario: SCENARIO });
      for (const each of runs) {
        const { error } = await rehearsal.run(each.trouble);
        if (error !== null) expect(error).toMatchObject({ kind: expect.any(String) });
        rehearsal.clock.advance(each.pauseMs);
      }
      await comeToRest(rehearsal);
      // A listing that cannot be read while a container says PUBLISHED: live, but the platform did not say as what.
      expectOneTruth(rehearsal, { mayLackId: true });
    }),
    { numRuns: 250 },
  );
}, 120_000);
