import fc from 'fast-check';
import { expect } from 'vitest';
import { expectNoSecret } from './come-to-rest.ts';
import type { Disturbance } from './effects.ts';
import { Rehearsal, type Trouble } from './rehearsal.ts';
import type { World } from './world.ts';

/** A disturbed run, how long it is until the next, and what the author does then. */
export interface TroubledRun {
  readonly trouble: Trouble;
  readonly pauseMs: number;
  /** The number of one of the world's edits; null: nothing. */
  readonly edit: number | null;
}

const ANY: readonly Disturbance[] = ['dies_before', 'dies_after', 'fails', 'fails_after', 'hangs', 'hangs_after'];

/** Troubles come in company: a run that dies, the next that is lied to while it asks, a third that cannot push. */
export function troubledRuns({ effects, httpFaults, edits }: World, most: number): fc.Arbitrary<TroubledRun[]> {
  const at = fc.integer({ min: 1, max: effects });
  const trouble: fc.Arbitrary<Trouble> = fc.oneof(
    fc.record({ at, disturbance: fc.constantFrom(...ANY) }),
    fc
      .tuple(at, fc.constantFrom(...httpFaults))
      .map(([number, http]) => ({ at: number, disturbance: http.disturbance, http })),
  );
  const edit = edits.length === 0 ? fc.constant(null) : fc.option(fc.nat(edits.length - 1), { nil: null });
  const run = fc.record({ trouble, pauseMs: fc.constantFrom(60_000, 20 * 60_000), edit });
  return fc.array(run, { minLength: 2, maxLength: most });
}

/** Throws unless every post comes out once, and ledger, front matter and platform tell the same in the end. */
export async function surviveAll(world: World, runs: readonly TroubledRun[]): Promise<void> {
  const rehearsal = new Rehearsal(world);
  for (const { trouble, pauseMs, edit } of runs) {
    const { error } = await rehearsal.run(trouble);
    if (error !== null) expect(error).toMatchObject({ kind: expect.any(String) });
    rehearsal.clock.advance(pauseMs);
    if (edit !== null) world.edits[edit]?.apply(rehearsal);
  }
  await world.settle(rehearsal);
  world.expectTruth(rehearsal);
  expectNoSecret(rehearsal);
}
