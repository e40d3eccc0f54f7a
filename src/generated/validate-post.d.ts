// Made by `npm run generate` from schemas/post.schema.json. Do not edit.
import type { ErrorObject } from 'ajv';
import type { PostFrontMatter } from './post-schema.ts';

/** Whether the data has the schema's shape. What is wrong is in `errors` until the next call. */
export declare const validatePost: {
  (data: unknown): data is PostFrontMatter;
  errors?: ErrorObject[] | null;
};
