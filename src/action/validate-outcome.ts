import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ValidateReport } from '../domain/reports.ts';
import { findingAnnotations } from '../preview/annotations.ts';
import { findingsMarkdown } from '../preview/findings-markdown.ts';
import { markdownText } from '../preview/markdown-text.ts';
import type { RunEnvironment } from '../run/environment.ts';
import { sourceLinkAt } from '../run/review/source-link.ts';
import type { ActionEvent, EventPull } from './action-event.ts';
import type { CommandOutcome } from './command-outcome.ts';
import type { ActionInputs } from './inputs.ts';
import { leavePreview } from './leave-preview.ts';
import { NOTHING_SENT } from './nothing-sent.ts';
import { writeSarif } from './write-sarif.ts';

/** All findings, as far as GitHub takes them: it refuses a summary of more than 1 MiB. */
const SUMMARY_LIMIT = { rows: Number.POSITIVE_INFINITY, bytes: 900_000 };

export async function validateOutcome(
  inputs: ActionInputs,
  environment: RunEnvironment,
  { pull }: ActionEvent,
): Promise<CommandOutcome> {
  const { validate } = await import('../run/validate.ts');
  const result = await validate({ paths: [] }, environment);
  const { report, exitCode } = result;
  if (inputs.sarifFile !== null) await writeSarif(inputs.sarifFile, result, environment.variables);
  const wrong = report.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  const told = inputs.comment && pull !== null ? await tell(report, pull, inputs, environment) : NOT_TOLD;
  const linkTo = sourceLinkAt(pull?.headSha ?? environment.variables.GITHUB_SHA, environment);
  const preview = await leavePreview(inputs.previewFolder, exitCode, environment);
  const troubles = [told.trouble, preview.trouble].filter((each) => each !== null);
  return {
    exitCode,
    report,
    outputs: {
      ...NOTHING_SENT,
      failed: new Set(wrong).size,
      review_file: told.reviewFile ?? '',
      preview_folder: preview.folder ?? '',
    },
    annotations: findingAnnotations(report.findings),
    summary: [
      findingsMarkdown(report, { limit: SUMMARY_LIMIT, ...(linkTo === undefined ? {} : { linkTo }) }),
      ...preview.summary,
      ...troubles.flatMap((each) => ['', `> ${markdownText(each)}`]),
    ].join('\n'),
    lines: [`${report.posts} posts checked, ${report.findings.length} findings.`, ...told.lines],
    warnings: troubles,
  };
}

/** What became of the comment on the pull request. */
interface Told {
  /** For the workflow that may comment, where this one may not. */
  readonly reviewFile: string | null;
  readonly lines: readonly string[];
  /** What a maintainer should hear of; it does not turn the check red. */
  readonly trouble: string | null;
}

const NOT_TOLD: Told = { reviewFile: null, lines: [], trouble: null };

async function tell(
  report: ValidateReport,
  pull: EventPull,
  { workingDirectory }: ActionInputs,
  environment: RunEnvironment,
): Promise<Told> {
  if (pull.isFork) return leaveFile(report, pull, environment, 'This pull request comes from a fork.');
  const [{ openComments }, { postReview }] = await Promise.all([
    import('../run/comments/open-comments.ts'),
    import('../run/review/post-review.ts'),
  ]);
  const github = await openComments(environment);
  if (github === null) return { ...NOT_TOLD, lines: ['There is no github-token, so no comment was written.'] };
  const posted = await postReview({ review: report, pull, workingFolder: workingDirectory }, github, environment);
  switch (posted.kind) {
    case 'kept':
      return { ...NOT_TOLD, lines: [`The comment on the pull request: ${posted.comment}.`] };
    case 'not_allowed':
      return leaveFile(report, pull, environment, posted.reason);
    case 'failed':
      return { ...NOT_TOLD, trouble: `The comment on the pull request could not be written. ${posted.reason}` };
  }
}

async function leaveFile(
  report: ValidateReport,
  pull: EventPull,
  { variables }: RunEnvironment,
  why: string,
): Promise<Told> {
  const { writeReviewFile } = await import('../run/review/review-file.ts');
  const folder = path.join(variables.RUNNER_TEMP || tmpdir(), 'mergecast-review');
  const reviewFile = await writeReviewFile(report, pull, folder);
  const line = `${why} What a comment would say lies in ${reviewFile}, for a workflow that may comment: see docs/review.md.`;
  return { reviewFile, lines: [line], trouble: null };
}
