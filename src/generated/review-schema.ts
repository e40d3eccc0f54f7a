// Made by `npm run generate` from schemas/review.schema.json. Do not edit.
/**
 * What the review of a fork's pull request hands to the workflow that may comment. Whoever opened the pull request may have written it: it is data, and everything in it is checked and escaped.
 */
export interface ReviewFile {
  /**
   * Of this format.
   */
  version: 1;
  /**
   * Its number. Believed only where GitHub says that this pull request has the run's commit.
   */
  pull_request: number;
  /**
   * The commit that was reviewed.
   */
  head_sha: string;
  /**
   * The commit that it was compared with; null where that was not known.
   */
  base_sha: string | null;
  /**
   * A review in the shape of `pull-request-review.schema.json`.
   */
  review: {
    [k: string]: unknown;
  };
}
