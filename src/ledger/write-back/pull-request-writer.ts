import { treeOf, writeCommit } from '../../support/git-objects.ts';
import type { GitHubCommits } from '../../support/github/github-commits.ts';
import { GitHubFault } from '../../support/github/github-fault.ts';
import type { GitHubPullRequests, PullRequest } from '../../support/github/github-pull-requests.ts';
import type { Repository } from '../../support/repository.ts';
import type { BranchWriter, CommitOffer, Proposal, WriteOutcome } from './branch-writer.ts';
import { outcomeOfFault } from './outcome-of-fault.ts';

/** The branch of the pull request. It is Mergecast's alone: what somebody else commits to it is replaced. */
export const AUDIT_TRAIL_BRANCH = 'mergecast/audit-trail';

export interface PullRequestWriterOptions {
  readonly repository: Repository;
  /** The branch that it is to be merged into. */
  readonly base: string;
  readonly commits: Pick<GitHubCommits, 'branchCommit' | 'createCommit' | 'createBranch' | 'moveOwnBranch'>;
  readonly pulls: Pick<GitHubPullRequests, 'list' | 'open' | 'update'>;
}

/**
 * One open pull request with all that is not on the branch yet. Each time: 1. look for it; 2. rebuild its one commit on
 * the newest head, so that it never conflicts; 3. open it, or bring its text up to date. Everything is read first, so
 * doing it again after a lost answer repeats nothing.
 */
export class PullRequestWriter implements BranchWriter {
  readonly #options: PullRequestWriterOptions;
  /** Set before each call that changes something: when its answer is lost, the next look finds nothing left to change. */
  #hasChanged = false;

  constructor(options: PullRequestWriterOptions) {
    this.#options = options;
  }

  async write(offer: CommitOffer): Promise<WriteOutcome> {
    try {
      return await this.#propose(offer);
    } catch (error) {
      return isBranchRace(error) ? { kind: 'again', because: 'lost_race', delayMs: null } : outcomeOfFault(error);
    }
  }

  /** Somebody wrote the outcomes by hand, or merged them in another way: what is left has nothing to add. */
  async settle(): Promise<string | null> {
    const { pulls, base } = this.#options;
    try {
      const open = await pulls.list(AUDIT_TRAIL_BRANCH, base, 'open');
      for (const { number } of open) await pulls.update(number, { state: 'closed' });
      const [first] = open;
      return first ? `Pull request #${first.number} was closed: ${base} has all of it.` : null;
    } catch (error) {
      if (!(error instanceof GitHubFault)) throw error;
      return `It could not be seen whether a pull request is left over: ${error.message}`;
    }
  }

  async #propose(offer: CommitOffer): Promise<WriteOutcome> {
    const { pulls, base } = this.#options;
    const known = await pulls.list(AUDIT_TRAIL_BRANCH, base, 'all');
    const open = known.find(({ state }) => state === 'open');
    const [newest] = known;
    if (open === undefined && isDeclined(newest, offer.proposal)) {
      return { kind: 'unchanged', note: declinedNote(newest) };
    }
    const commit = await this.#bringBranch(offer);
    const pull = await this.#bringPullRequest(open, offer.proposal);
    const note = `The outcomes wait in pull request #${pull.number} (${pull.url}); merge it to have them in the posts.`;
    return this.#hasChanged
      ? { kind: 'written', commit, branch: AUDIT_TRAIL_BRANCH, note }
      : { kind: 'unchanged', note };
  }

  /** The branch gets a new commit only where its files or its base differ: an idle run must not disturb a review. */
  async #bringBranch({ head, message, changes }: CommitOffer): Promise<string> {
    const { repository, commits } = this.#options;
    const offered = await treeOf(repository.git, await writeCommit(repository.git, { parent: head, message, changes }));
    const current = await commits.branchCommit(AUDIT_TRAIL_BRANCH);
    if (current?.tree === offered && current.parents.length === 1 && current.parents[0] === head) {
      return current.sha;
    }
    this.#hasChanged = true;
    const parentTree = await treeOf(repository.git, head);
    const commit = await commits.createCommit({ parent: head, parentTree, message, files: changes });
    if (current === null) await commits.createBranch(AUDIT_TRAIL_BRANCH, commit);
    else await commits.moveOwnBranch(AUDIT_TRAIL_BRANCH, commit);
    return commit;
  }

  async #bringPullRequest(open: PullRequest | undefined, { title, body, marker }: Proposal): Promise<PullRequest> {
    const { pulls, base } = this.#options;
    if (open?.body.includes(marker)) return open;
    this.#hasChanged = true;
    if (open === undefined) return pulls.open({ branch: AUDIT_TRAIL_BRANCH, base, title, body });
    await pulls.update(open.number, { title, body });
    return open;
  }
}

/** A person closed exactly this, unmerged: that is an answer. Other outcomes are another question. */
function isDeclined(newest: PullRequest | undefined, { marker }: Proposal): newest is PullRequest {
  return newest?.state === 'closed' && newest.body.includes(marker);
}

function declinedNote({ number }: PullRequest): string {
  return `Pull request #${number} with these outcomes was closed without merging, so it is not opened again. Reopen it to write them into the posts; a new one comes with the next outcome.`;
}

/** The branch, or the pull request, came or went between our look and our call. */
function isBranchRace(error: unknown): boolean {
  return (
    error instanceof GitHubFault &&
    error.kind === 'refused' &&
    /reference (already exists|does not exist)|pull request already exists/i.test(error.message)
  );
}
