import path from 'node:path';
import { ConfigError } from '../domain/errors.ts';
import { markdownText } from '../preview/markdown-text.ts';
import type { RunEnvironment } from '../run/environment.ts';
import type { ReviewedRun } from '../run/review/comment-review.ts';
import type { ActionEvent } from './action-event.ts';
import type { CommandOutcome } from './command-outcome.ts';
import type { ActionInputs } from './inputs.ts';
import { NOTHING_SENT } from './nothing-sent.ts';

/** Comments on the pull request whose own run was not allowed to. Reads one file, and nothing else of the pull request. */
export async function commentOutcome(
  inputs: ActionInputs,
  environment: RunEnvironment,
  { reviewedRun }: ActionEvent,
): Promise<CommandOutcome> {
  const file = path.resolve(environment.cwd, inputs.reviewFile ?? refuse('The input review-file is empty.'));
  const run: ReviewedRun = reviewedRun ?? refuse('This run does not follow the run of a pull request.');
  const [{ openComments }, { commentReview }] = await Promise.all([
    import('../run/comments/open-comments.ts'),
    import('../run/review/comment-review.ts'),
  ]);
  const github = (await openComments(environment)) ?? refuse('There is no github-token.');
  const options = { file, run, workingFolder: inputs.workingDirectory };
  const { pullRequest, comment, note } = await commentReview(options, github, environment);
  return {
    exitCode: 0,
    report: { version: 1, pull_request: pullRequest, comment },
    outputs: NOTHING_SENT,
    annotations: [],
    summary: markdownText(note),
    lines: [note],
    warnings: [],
  };
}

function refuse(found: string): never {
  throw new ConfigError({
    code: 'USAGE',
    message: `${found} The command comment shows what another workflow has found.`,
    hint: 'Run it on workflow_run after the workflow that validates, with review-file: docs/workflows.md has one to copy.',
  });
}
