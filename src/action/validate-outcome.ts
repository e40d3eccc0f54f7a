import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Changes } from '../domain/changes.ts';
import type { ValidateReport } from '../domain/reports.ts';
import type { Review } from '../domain/review.ts';
import { findingAnnotations } from '../preview/annotations.ts';
import { markdownText } from '../preview/markdown-text.ts';
import type { RunEnvironment } from '../run/environment.ts';
import type { CarriedReview } from '../run/review/review-file.ts';
import type { ActionEvent, EventPull } from './action-event.ts';
import type { CommandOutcome } from './command-outcome.ts';
import type { ActionInputs } from './inputs.ts';
import { leavePreview } from './leave-preview.ts';
import { NOTHING_SENT } from './nothing-sent.ts';
import { validateSummary } from './validate-summary.ts';
import { writeSarif } from './write-sarif.ts';

export async function validateOutcome(
  inputs: ActionInputs,
  environment: RunEnvironment,
  { pull }: ActionEvent,
): Promise<CommandOutcome> {
  const { validate } = await import('../run/validate.ts');
  const result = await validate({ paths: [] }, environment);
  const { report, exitCode, changes } = result;
  if (inputs.sarifFile !== null) await writeSarif(inputs.sarifFile, result, environment.variables);
  const wrong = report.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  const review = changes === null ? null : await reviewOf(report, changes, environment);
  const head = pull?.headSha ?? changes?.head ?? environment.variables.GITHUB_SHA ?? null;
  const told = inputs.comment && pull !== null ? await tell({ review, pull, changes }, inputs, environment) : NOT_TOLD;
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
      validateSummary({ report, review, base: changes?.base ?? null, head }, environment),
      ...preview.summary,
      ...troubles.flatMap((each) => ['', `> ${markdownText(each)}`]),
    ].join('\n'),
    lines: [`${report.posts} posts checked, ${report.findings.length} findings.`, ...told.lines],
    warnings: troubles,
  };
}

async function reviewOf(report: ValidateReport, changes: Changes, environment: RunEnvironment): Promise<Review> {
  const { reviewPullRequest } = await import('../run/review/review-pull-request.ts');
  return reviewPullRequest({ changes, report }, environment);
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

interface ReviewToTell {
  /** Null where the changes could not be told. */
  readonly review: Review | null;
  readonly changes: Changes | null;
  readonly pull: EventPull;
}

const NO_REVIEW =
  'What this pull request changes cannot be told, so its comment was left as it is. The log says why; fetch-depth: 2 at actions/checkout mends it.';

async function tell(
  { review, pull, changes }: ReviewToTell,
  { workingDirectory }: ActionInputs,
  environment: RunEnvironment,
): Promise<Told> {
  if (review === null || changes === null) return { ...NOT_TOLD, trouble: NO_REVIEW };
  const carried = { review, pull, baseSha: changes.base };
  if (pull.isFork) return leaveFile(carried, environment, 'This pull request comes from a fork.');
  const [{ openComments }, { postReview }] = await Promise.all([
    import('../run/comments/open-comments.ts'),
    import('../run/review/post-review.ts'),
  ]);
  const github = await openComments(environment);
  if (github === null) return { ...NOT_TOLD, lines: ['There is no github-token, so no comment was written.'] };
  const posted = await postReview({ ...carried, workingFolder: workingDirectory }, github, environment);
  switch (posted.kind) {
    case 'kept':
      return { ...NOT_TOLD, lines: [`The comment on the pull request: ${posted.comment}.`] };
    case 'not_allowed':
      return leaveFile(carried, environment, posted.reason);
    case 'failed':
      return { ...NOT_TOLD, trouble: `The comment on the pull request could not be written. ${posted.reason}` };
  }
}

async function leaveFile(carried: CarriedReview, { variables }: RunEnvironment, why: string): Promise<Told> {
  const { writeReviewFile } = await import('../run/review/review-file.ts');
  const folder = path.join(variables.RUNNER_TEMP || tmpdir(), 'mergecast-review');
  const reviewFile = await writeReviewFile(carried, folder);
  const line = `${why} What a comment would say lies in ${reviewFile}, for a workflow that may comment: see docs/review.md.`;
  return { reviewFile, lines: [line], trouble: null };
}
