import { Octokit } from 'octokit';
import type { GitHubAccess } from './github-access.ts';

/** A call that hangs must not hold the run for ever. */
const CALL_TIMEOUT_MS = 30_000;
/** A read may wait so long for a limit to pass; longer, and the next run is the better time. */
const LONGEST_WAIT_S = 60;

/**
 * Octokit with the rule of this house: a read may be repeated, a call that changes something never is by itself. Whoever
 * makes it looks first at what became of it. `isPaced` keeps the seconds between two changes that GitHub asks for; only a
 * stand-in can do without.
 */
export function createOctokit(
  access: GitHubAccess,
  fetchAsGiven: typeof fetch,
  { isPaced = true }: { readonly isPaced?: boolean } = {},
): Octokit {
  const mayWait = (retryAfterS: number, { method }: { readonly method?: unknown }, _octokit: unknown, count: number) =>
    method === 'GET' && count === 0 && retryAfterS <= LONGEST_WAIT_S;
  return new Octokit({
    auth: access.token,
    baseUrl: access.apiUrl,
    userAgent: 'mergecast',
    request: { fetch: withTimeout(fetchAsGiven) },
    throttle: { enabled: isPaced, onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
}

/** For every call that changes something: the retry plugin repeats a POST after a server error unless it is told not to. */
export const NEVER_REPEATED = { retries: 0 } as const;

function withTimeout(fetchAsGiven: typeof fetch): typeof fetch {
  return (input, init) => fetchAsGiven(input, { ...init, signal: AbortSignal.timeout(CALL_TIMEOUT_MS) });
}
