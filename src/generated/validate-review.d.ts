// Made by `npm run generate` from schemas/review.schema.json. Do not edit.
import type { ErrorObject } from 'ajv';
import type { ReviewFile } from './review-schema.ts';

/** Whether the data has the schema's shape. What is wrong is in `errors` until the next call. */
export declare const validateReview: {
  (data: unknown): data is ReviewFile;
  errors?: ErrorObject[] | null;
};
