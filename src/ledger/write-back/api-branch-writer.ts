import { advanceCheckout } from '../../support/advance-checkout.ts';
import { treeOf, writeCommit } from '../../support/git-objects.ts';
import type { GitHubCommits } from '../../support/github/github-commits.ts';
import { GitHubFault } from '../../support/github/github-fault.ts';
import { newestHead, type Repository } from '../../support/repository.ts';
import type { BranchWriter, CommitOffer, WriteOutcome } from './branch-writer.ts';
import { outcomeOfFault } from './outcome-of-fault.ts';

export interface ApiBranchWriterOptions {
  readonly repository: Repository;
  readonly branch: string;
  readonly commits: Pick<GitHubCommits, 'commitOnBranch'>;
  /** Why this way was taken; told with every commit. */
  readonly note: string;
}

/** A commit that GitHub makes and signs (`createCommitOnBranch`). `expectedHeadOid` is the comparison before the swap. */
export class ApiBranchWriter implements BranchWriter {
  readonly #options: ApiBranchWriterOptions;

  constructor(options: ApiBranchWriterOptions) {
    this.#options = options;
  }

  async write(offer: CommitOffer): Promise<WriteOutcome> {
    const { branch, commits } = this.#options;
    const { head, message, changes: files } = offer;
    try {
      const commit = await commits.commitOnBranch({ branch, expectedHead: head, message, files });
      await this.#bringHome();
      return this.#written(commit);
    } catch (error) {
      const isUnclear = error instanceof GitHubFault && error.kind === 'unclear';
      const landed = isUnclear ? await this.#findLanded(offer) : null;
      return landed === null ? outcomeOfFault(error) : this.#written(landed);
    }
  }

  settle(): Promise<null> {
    return Promise.resolve(null);
  }

  #written(commit: string): WriteOutcome {
    return { kind: 'written', commit, branch: this.#options.branch, note: this.#options.note };
  }

  /** The clone learns of the commit that was made elsewhere. It is on the branch either way. */
  async #bringHome(): Promise<string | null> {
    const { repository, branch } = this.#options;
    try {
      const newest = await newestHead(repository, branch);
      await advanceCheckout(repository.git, branch, null, newest);
      return newest;
    } catch {
      return null;
    }
  }

  /** After an answer that was lost: the branch's new head, if its files are those that were offered. */
  async #findLanded({ head, message, changes }: CommitOffer): Promise<string | null> {
    const { git } = this.#options.repository;
    const newest = await this.#bringHome();
    if (newest === null || newest === head) return null;
    const offered = await writeCommit(git, { parent: head, message, changes });
    return (await treeOf(git, newest)) === (await treeOf(git, offered)) ? newest : null;
  }
}
