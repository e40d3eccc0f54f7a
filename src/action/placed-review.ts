import type { Review } from '../domain/review.ts';
import type { ReviewPlaces } from '../preview/review/places.ts';
import type { RunEnvironment } from '../run/environment.ts';
import type { ReviewRequest } from '../run/review-pull-request.ts';
import { reviewPlaces } from './review-places.ts';

/** A review, and where the files that it names can be seen. */
export interface PlacedReview {
  readonly review: Review;
  /** Null where the runner does not say. */
  readonly places: ReviewPlaces | null;
}

/** What the pull request of a run does, ready for its comment and its job summary. */
export async function placedReview(request: ReviewRequest, environment: RunEnvironment): Promise<PlacedReview> {
  const { reviewPullRequest } = await import('../run/review-pull-request.ts');
  return {
    review: await reviewPullRequest(request, environment),
    places: reviewPlaces(request.changes, environment),
  };
}
