import { facebookApi } from './facebook/api.ts';
import type { GraphApi } from './graph/graph-api.ts';
import { instagramApi } from './instagram/api.ts';
import { threadsApi } from './threads/api.ts';

/** Every platform that the sandbox stands in for. The only place that knows which exist. */
export const APIS: readonly GraphApi[] = [instagramApi, threadsApi, facebookApi];

/** The variables that send a client to a sandbox instead of the platforms. */
export function apiVariables(url: string): Readonly<Record<string, string>> {
  return Object.fromEntries(APIS.map(({ id }) => [`MERGECAST_${id.toUpperCase()}_API_URL`, url]));
}
