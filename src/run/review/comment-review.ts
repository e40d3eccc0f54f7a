import { CredentialError, TransientError } from '../../domain/errors.ts';
import { GitHubFault } from '../../support/github/github-fault.ts';
import type { GitHubApi } from '../../support/github/open-github.ts';
import { describeCommentFault, isNotAllowed } from '../comments/comment-fault.ts';
import type { KeptComment } from '../comments/keep-comment.ts';
import type { RunEnvironment } from '../environment.ts';
import { postReview } from './post-review.ts';
import { type CarriedReview, readReviewFile } from './review-file.ts';

/** The finished run of a pull request, as GitHub's event names it. None of it comes from the pull request's files. */
export interface ReviewedRun {
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` of the fork. */
  readonly headRepository: string;
}

export interface CommentReviewOptions {
  /** The file that the run left. */
  readonly file: string;
  readonly run: ReviewedRun;
  readonly workingFolder: string;
}

export interface CommentReviewResult {
  readonly pullRequest: number | null;
  /** Null: there was nothing to write. */
  readonly comment: KeptComment | null;
  /** What happened, in a sentence. */
  readonly note: string;
}

/**
 * Comments on a fork's pull request with what its own run found: 1. read the file as the stranger's text that it is; 2. find
 * the pull request by what GitHub says of the run; 3. render and keep the comment. Throws `MergecastError`.
 */
export async function commentReview(
  { file, run, workingFolder }: CommentReviewOptions,
  github: GitHubApi,
  environment: Pick<RunEnvironment, 'clock' | 'signal' | 'variables'>,
): Promise<CommentReviewResult> {
  const carried = await readReviewFile(file);
  if (carried === null) return nothing('The run left no review: it wrote its comment itself, or was stopped before.');
  const pull = await findPull(carried, run, github);
  if (pull === null) return nothing('No open pull request has the commit that was reviewed; a newer run has the word.');
  const posted = await postReview({ ...carried, pull, workingFolder }, github, environment);
  if (posted.kind !== 'kept') throw failure(posted.kind === 'not_allowed', posted.reason);
  const note = `The comment on pull request ${pull.number}: ${posted.comment}.`;
  return { pullRequest: pull.number, comment: posted.comment, note };
}

/** The number in the file is only a choice among the pull requests that GitHub itself knows for this very commit. */
async function findPull({ pull }: CarriedReview, run: ReviewedRun, github: GitHubApi) {
  if (pull.headSha !== run.headSha) return null;
  const [owner = ''] = run.headRepository.split('/');
  const candidates = await openFrom(owner, run.headBranch, github);
  const found = candidates.find(
    ({ number, sha, repository }) =>
      number === pull.number && sha === run.headSha && repository?.toLowerCase() === run.headRepository.toLowerCase(),
  );
  return found === undefined ? null : { number: found.number, headSha: run.headSha };
}

async function openFrom(owner: string, branch: string, { pulls }: GitHubApi) {
  try {
    return await pulls.openFrom(owner, branch);
  } catch (error) {
    if (!(error instanceof GitHubFault)) throw error;
    throw failure(isNotAllowed(error), describeCommentFault(error));
  }
}

function failure(isPermission: boolean, message: string): CredentialError | TransientError {
  return isPermission
    ? new CredentialError({
        code: 'PERMISSION_MISSING',
        message,
        hint: 'Give this job the permission pull-requests: write. See docs/review.md.',
      })
    : new TransientError({ code: 'REMOTE_UNREACHABLE', message, hint: 'Run this job again.' });
}

function nothing(note: string): CommentReviewResult {
  return { pullRequest: null, comment: null, note };
}
