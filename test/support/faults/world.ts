import type { Scenario } from '../../../src/sandbox/scenario.ts';
import type { HttpFault } from './http-faults.ts';
import type { Rehearsal, RehearsalOptions } from './rehearsal.ts';

/** A repository and its platforms, which troubles are played on, and what has to hold of them in the end. */
export interface World {
  readonly name: string;
  readonly files: RehearsalOptions['files'];
  readonly scenario: Scenario;
  /** An undisturbed first run has this many effects, more or less; where there are fewer, nothing is disturbed. */
  readonly effects: number;
  readonly httpFaults: readonly HttpFault[];
  /** What its author may do between two runs. */
  readonly edits: readonly Edit[];
  /** Runs until nothing is left to do. Throws when that does not come. */
  settle(rehearsal: Rehearsal): Promise<void>;
  /** Throws unless every post comes out once, and ledger, front matter and platform tell the same. */
  expectTruth(rehearsal: Rehearsal): void;
}

/** A commit of the author's. */
export interface Edit {
  readonly name: string;
  apply(rehearsal: Rehearsal): void;
}
