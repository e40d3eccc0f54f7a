import { LedgerConflict } from '../../domain/errors.ts';
import type { WriteOutcome } from './branch-writer.ts';
import type { Refusal } from './refusal.ts';

const AS_WHOM =
  'Let the run write as somebody who may: a GitHub App or a deploy key on the bypass list of the rule. GITHUB_TOKEN itself cannot be put there. Or set `write_back: pull_request` in mergecast.yml';

/** What to do, for each reason. Every one ends with the next run, which writes the outcomes by itself. */
const HINTS: Readonly<Record<Refusal, string>> = {
  signatures:
    'The branch takes signed commits only. Give the run a GitHub token (github-token, with contents: write), and it commits through GitHub’s API, which signs; or set commit-through: api.',
  pull_request: `The branch takes changes through pull requests only. ${AS_WHOM}.`,
  checks: `The branch asks for status checks, which a commit that is pushed cannot have yet. ${AS_WHOM}.`,
  protected: `The branch is protected. ${AS_WHOM}.`,
  no_right:
    'The run may not write to the repository. Give its job `permissions: contents: write` (and pull-requests: write for `write_back: pull_request`), and keep the checkout’s credentials.',
  no_pull_requests:
    'Allow it in the repository under Settings, Actions, General: “Allow GitHub Actions to create and approve pull requests”; or pass a GitHub App’s token as github-token.',
  rate_limited: 'GitHub’s limit for this token is used up; it passes by itself.',
  no_access:
    'Pass the job’s token: the input github-token has it by default, elsewhere set GITHUB_TOKEN and, where the remote’s address does not say it, GITHUB_REPOSITORY (owner/name).',
  other:
    'Let the run push to the branch (a deploy key or a GitHub App on the bypass list), or set `write_back: pull_request` in mergecast.yml.',
};

/** A refusal as the error that ends the write-back, and nothing else: what was published stays published. */
export function refusedWriteBack(
  branch: string,
  { refusal, detail }: Extract<WriteOutcome, { kind: 'refused' }>,
): LedgerConflict {
  return new LedgerConflict({
    code: refusal === 'no_access' ? 'GITHUB_TOKEN_MISSING' : 'WRITE_BACK_REFUSED',
    message: `The audit trail could not be written to ${branch}: ${detail}`,
    hint: `Every outcome is in the ledger and nothing is sent twice. ${HINTS[refusal]} The next run writes it back.`,
    details: { refusal },
  });
}
