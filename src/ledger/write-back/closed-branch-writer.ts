import type { BranchWriter, WriteOutcome } from './branch-writer.ts';

/** The way that was asked for needs GitHub's API, and there is no access to it. Posts go out; this says what is missing. */
export class ClosedBranchWriter implements BranchWriter {
  readonly #detail: string;

  constructor(detail: string) {
    this.#detail = detail;
  }

  write(): Promise<WriteOutcome> {
    return Promise.resolve({ kind: 'refused', refusal: 'no_access', detail: this.#detail });
  }

  settle(): Promise<null> {
    return Promise.resolve(null);
  }
}
