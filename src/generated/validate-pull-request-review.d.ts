// Made by `npm run generate` from schemas/pull-request-review.schema.json. Do not edit.
import type { ErrorObject } from 'ajv';
import type { PullRequestReviewFile } from './pull-request-review-schema.ts';

/** Whether the data has the schema's shape. What is wrong is in `errors` until the next call. */
export declare const validatePullRequestReview: {
  (data: unknown): data is PullRequestReviewFile;
  errors?: ErrorObject[] | null;
};
