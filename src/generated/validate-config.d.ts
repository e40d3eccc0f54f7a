// Made by `npm run generate` from schemas/config.schema.json. Do not edit.
import type { ErrorObject } from 'ajv';
import type { ConfigFile } from './config-schema.ts';

/** Whether the data has the schema's shape; writes the defaults into it. What is wrong is in `errors` until the next call. */
export declare const validateConfig: {
  (data: unknown): data is ConfigFile;
  errors?: ErrorObject[] | null;
};
