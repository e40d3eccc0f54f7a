import type { Config } from '../domain/config.ts';
import { ApiBranchWriter } from '../ledger/write-back/api-branch-writer.ts';
import type { BranchWriter } from '../ledger/write-back/branch-writer.ts';
import { ChoosingBranchWriter } from '../ledger/write-back/choosing-branch-writer.ts';
import { ClosedBranchWriter } from '../ledger/write-back/closed-branch-writer.ts';
import { GitBranchWriter } from '../ledger/write-back/git-branch-writer.ts';
import { PullRequestWriter } from '../ledger/write-back/pull-request-writer.ts';
import type { GitHubCommits } from '../support/github/github-commits.ts';
import { GitHubFault } from '../support/github/github-fault.ts';
import type { Repository } from '../support/repository.ts';
import type { CommitThrough } from './commit-through.ts';
import type { RunEnvironment } from './environment.ts';
import { githubOfRun } from './github-of-run.ts';

export interface BranchWriterChoice {
  readonly repository: Repository;
  readonly branch: string;
  readonly config: Pick<Config, 'writeBack'>;
  readonly commitThrough: CommitThrough;
  readonly environment: RunEnvironment;
}

/** How this run gets a commit onto the branch: as the configuration says, then as it was asked to, then as the rules ask. */
export async function chooseBranchWriter(choice: BranchWriterChoice): Promise<BranchWriter> {
  const { repository, branch, config, commitThrough, environment } = choice;
  const git = new GitBranchWriter(repository, branch);
  if (config.writeBack === 'direct' && (commitThrough === 'git' || repository.remote === null)) return git;
  const github = await githubOfRun(repository, environment);
  if (config.writeBack === 'pull_request') {
    return github === null
      ? new ClosedBranchWriter('write_back: pull_request needs GitHub’s API, and this run has no access to it.')
      : new PullRequestWriter({ repository, base: branch, ...github });
  }
  if (github === null) {
    return commitThrough === 'auto'
      ? git
      : new ClosedBranchWriter('Committing through GitHub’s API was asked for, and this run has no access to it.');
  }
  const api = (because: string): BranchWriter =>
    new ApiBranchWriter({
      repository,
      branch,
      commits: github.commits,
      note: `Committed through GitHub’s API: ${because}.`,
    });
  if (commitThrough === 'api') return api('commit-through is api');
  return new ChoosingBranchWriter({ git, api, wantsSignatures: () => wantsSignatures(github.commits, branch) });
}

/** Rules that cannot be read say nothing: the push is tried, and its refusal is read. */
async function wantsSignatures(commits: GitHubCommits, branch: string): Promise<boolean> {
  try {
    return (await commits.ruleTypes(branch)).includes('required_signatures');
  } catch (error) {
    if (error instanceof GitHubFault) return false;
    throw error;
  }
}
