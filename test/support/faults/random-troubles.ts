import fc from 'fast-check';
import { expect } from 'vitest';
import { comeToRest, expectNoSecret, expectOneTruth } from './come-to-rest.ts';
import type { Disturbance } from './effects.ts';
import { HTTP_FAULTS } from './http-faults.ts';
import { Rehearsal, type Trouble } from './rehearsal.ts';
import { FILES } from './studio-and-shop.ts';

/** A disturbed run, and how long it is until the next. */
export interface TroubledRun {
  readonly trouble: Trouble;
  readonly pauseMs: number;
}

/** An undisturbed first run has this many effects, more or less; where there are fewer, nothing is disturbed. */
const MOST_EFFECTS = 165;
const ANY: readonly Disturbance[] = ['dies_before', 'dies_after', 'fails', 'fails_after', 'hangs', 'hangs_after'];
const SCENARIO = { processing_ms: { video: 4_000 }, second_publish: 'new_post' } as const;

const at = fc.integer({ min: 1, max: MOST_EFFECTS });
const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  fc.record({ at, disturbance: fc.constantFrom(...ANY) }),
  fc
    .tuple(at, fc.constantFrom(...HTTP_FAULTS))
    .map(([number, http]) => ({ at: number, disturbance: http.disturbance, http })),
);
const run = fc.record({ trouble, pauseMs: fc.constantFrom(60_000, 20 * 60_000) });

/** Troubles come in company: a run that dies, the next that is lied to while it asks, a third that cannot push. */
export function troubledRuns(most: number): fc.Arbitrary<TroubledRun[]> {
  return fc.array(run, { minLength: 2, maxLength: most });
}

/** Throws unless every post comes out once, and ledger, front matter and platform tell the same in the end. */
export async function surviveAll(runs: readonly TroubledRun[]): Promise<void> {
  const rehearsal = new Rehearsal({ files: FILES, scenario: SCENARIO });
  for (const each of runs) {
    const { error } = await rehearsal.run(each.trouble);
    if (error !== null) expect(error).toMatchObject({ kind: expect.any(String) });
    rehearsal.clock.advance(each.pauseMs);
  }
  await comeToRest(rehearsal);
  // A listing that cannot be read while a container says PUBLISHED: live, but the platform did not say as what.
  expectOneTruth(rehearsal, { mayLackId: true });
  expectNoSecret(rehearsal);
}
