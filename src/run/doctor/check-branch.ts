import type { Config } from '../../domain/config.ts';
import { type Check, failed, passed, skipped, warned } from '../../domain/doctor-report.ts';
import { CredentialError } from '../../domain/errors.ts';
import { GitHubFault } from '../../support/github/github-fault.ts';
import type { Repository } from '../../support/repository.ts';
import type { RunEnvironment } from '../environment.ts';
import { githubOfRun } from '../github-of-run.ts';

export interface BranchQuestion {
  readonly repository: Repository;
  readonly branch: string;
  readonly config: Pick<Config, 'writeBack'>;
  readonly environment: RunEnvironment;
}

/** Rules by which a branch refuses a plain commit. Those about signatures are met by committing through GitHub's API. */
const BARRIERS: ReadonlySet<string> = new Set([
  'pull_request',
  'required_status_checks',
  'merge_queue',
  'update',
  'workflows',
]);

/** Whether outcomes can get onto the branch. Reads its rules; nothing is committed. */
export async function checkBranch(question: BranchQuestion): Promise<Check> {
  const { repository, branch, config, environment } = question;
  if (repository.remote === null) return passed('branch', `Outcomes are committed to ${branch} in this clone.`);
  const github = await githubOfRun(repository, environment);
  if (github === null) return withoutApi(config.writeBack, branch);
  try {
    return judgeRules(await github.commits.ruleTypes(branch), question);
  } catch (error) {
    if (!(error instanceof GitHubFault)) throw error;
    return skipped('branch', `GitHub does not tell the rules of ${branch}: ${error.message}`);
  }
}

function withoutApi(writeBack: Config['writeBack'], branch: string): Check {
  if (writeBack === 'direct')
    return skipped(
      'branch',
      `The rules of ${branch} are known to GitHub alone, and there is no GITHUB_TOKEN to ask with.`,
    );
  const error = new CredentialError({
    code: 'GITHUB_TOKEN_MISSING',
    message: 'write_back: pull_request needs GitHub’s API, and GITHUB_TOKEN is not set.',
    hint: 'The Action passes the workflow’s token by itself; by hand, set GITHUB_TOKEN.',
  });
  return failed('branch', error);
}

function judgeRules(rules: readonly string[], { branch, config }: BranchQuestion): Check {
  if (config.writeBack === 'pull_request')
    return passed('branch', `Outcomes are offered to ${branch} in a pull request.`);
  const barriers = rules.filter((rule) => BARRIERS.has(rule));
  if (barriers.length > 0) {
    return warned('branch', {
      code: 'WRITE_BACK_REFUSED',
      kind: 'ledger_conflict',
      message: `${branch} has rules that stop a plain commit: ${[...new Set(barriers)].join(', ')}.`,
      hint: 'Set write_back: pull_request, or put the app whose token pushes on the bypass list of the rule; the workflow’s own token can never be on it. docs/write-back.md compares the ways.',
    });
  }
  const how = rules.includes('required_signatures')
    ? 'GitHub commits and signs the outcomes on'
    : 'Outcomes are committed to';
  return passed('branch', `${how} ${branch}: no rule stands in the way.`);
}
