import { reviewComment } from '../../preview/review/review-markdown.ts';
import { GitHubFault } from '../../support/github/github-fault.ts';
import type { GitHubApi } from '../../support/github/open-github.ts';
import { describeCommentFault, isNotAllowed } from '../comments/comment-fault.ts';
import { type KeptComment, keepComment } from '../comments/keep-comment.ts';
import type { RunEnvironment } from '../environment.ts';
import type { CarriedReview } from './review-file.ts';
import { reviewMarker } from './review-marker.ts';
import { reviewPlaces } from './review-places.ts';

export type PostedReview =
  | { readonly kind: 'kept'; readonly comment: KeptComment }
  /** The token may only read, as in a pull request from a fork or of Dependabot: another workflow may comment. */
  | { readonly kind: 'not_allowed'; readonly reason: string }
  /** The review stands all the same; a comment is a courtesy. */
  | { readonly kind: 'failed'; readonly reason: string };

export interface ReviewToPost extends CarriedReview {
  /** Of `mergecast.yml`, from the workspace. */
  readonly workingFolder: string;
}

/** Keeps the one comment of a pull request's review up to date. Never throws for what GitHub answers. */
export async function postReview(
  { review, pull, baseSha, workingFolder }: ReviewToPost,
  github: GitHubApi,
  environment: Pick<RunEnvironment, 'clock' | 'signal' | 'variables'>,
): Promise<PostedReview> {
  const wish = {
    pull: pull.number,
    headSha: pull.headSha,
    marker: reviewMarker(workingFolder),
    body: reviewComment(review, { places: reviewPlaces({ base: baseSha, head: pull.headSha }, environment) }),
  };
  try {
    return { kind: 'kept', comment: await keepComment(wish, { comments: github.comments, ...environment }) };
  } catch (error) {
    if (!(error instanceof GitHubFault)) throw error;
    return { kind: isNotAllowed(error) ? 'not_allowed' : 'failed', reason: describeCommentFault(error) };
  }
}
