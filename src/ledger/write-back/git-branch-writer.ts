import { advanceCheckout } from '../../support/advance-checkout.ts';
import { writeCommit } from '../../support/git-objects.ts';
import { pushCommit } from '../../support/git-push.ts';
import type { Repository } from '../../support/repository.ts';
import type { BranchWriter, CommitOffer, WriteOutcome } from './branch-writer.ts';
import { refusalOf } from './refusal.ts';

/** A commit made here and pushed without force; in a clone without a remote, the branch itself is moved. */
export class GitBranchWriter implements BranchWriter {
  readonly #repository: Repository;
  readonly #branch: string;

  constructor(repository: Repository, branch: string) {
    this.#repository = repository;
    this.#branch = branch;
  }

  async write({ head, message, changes }: CommitOffer): Promise<WriteOutcome> {
    const { git, remote } = this.#repository;
    const commit = await writeCommit(git, { parent: head, message, changes });
    if (remote === null) {
      const isMoved = await advanceCheckout(git, this.#branch, head, commit);
      return isMoved ? this.#written(commit) : LOST_RACE;
    }
    const result = await pushCommit(git, remote, commit, `refs/heads/${this.#branch}`);
    if (result.kind === 'lost_race') return LOST_RACE;
    if (result.kind !== 'pushed') {
      return { kind: 'refused', refusal: refusalOf(result.detail), detail: result.detail };
    }
    await git.run(['update-ref', `refs/remotes/${remote}/${this.#branch}`, commit]);
    await advanceCheckout(git, this.#branch, null, commit);
    return this.#written(commit);
  }

  settle(): Promise<null> {
    return Promise.resolve(null);
  }

  #written(commit: string): WriteOutcome {
    return { kind: 'written', commit, branch: this.#branch, note: null };
  }
}

const LOST_RACE: WriteOutcome = { kind: 'again', because: 'lost_race', delayMs: null };
