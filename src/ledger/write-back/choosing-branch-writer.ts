import type { BranchWriter, CommitOffer, WriteOutcome } from './branch-writer.ts';

export interface ChoosingBranchWriterOptions {
  readonly git: BranchWriter;
  /** Commits through GitHub's API; `because` ends the sentence that says so. */
  readonly api: (because: string) => BranchWriter;
  /** Whether the branch's rules, as far as they can be read, ask for signed commits. */
  readonly wantsSignatures: () => Promise<boolean>;
}

/** Git, unless the branch takes only signed commits: its rules say so beforehand, or its refusal says so afterwards. */
export class ChoosingBranchWriter implements BranchWriter {
  readonly #options: ChoosingBranchWriterOptions;
  #chosen: BranchWriter | null = null;

  constructor(options: ChoosingBranchWriterOptions) {
    this.#options = options;
  }

  async write(offer: CommitOffer): Promise<WriteOutcome> {
    const { git, api, wantsSignatures } = this.#options;
    if (this.#chosen === null && (await wantsSignatures())) {
      this.#chosen = api('the rules of the branch ask for signed commits');
    }
    this.#chosen ??= git;
    const outcome = await this.#chosen.write(offer);
    if (this.#chosen !== git) return outcome;
    if (outcome.kind !== 'refused' || outcome.refusal !== 'signatures') return outcome;
    this.#chosen = api('the branch refused a push because its commits must be signed');
    return this.#chosen.write(offer);
  }

  settle(): Promise<null> {
    return Promise.resolve(null);
  }
}
