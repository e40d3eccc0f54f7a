import { OutcomeUnknown } from '../../domain/errors.ts';
import { addMs, type Instant } from '../../domain/instant.ts';
import type { RenewedToken } from '../account-care.ts';
import { type GraphAnswer, type GraphContext, graphGet } from '../http/graph-client.ts';
import { type JsonObject, numberField, textField } from '../http/json.ts';

/** Long-lived tokens of Instagram Login and of Threads live so long unless they are refreshed. */
export const REFRESHABLE_LIFETIME_MS = 60 * 24 * 60 * 60 * 1000;

export type RefreshGrant = 'ig_refresh_token' | 'th_refresh_token';

const TIMEOUT_MS = 30_000;
/** The answer holds the new token: it is heard out. */
const GRACE_MS = 5_000;

/**
 * `GET /refresh_access_token`, the same on graph.instagram.com (`ig_refresh_token`) and graph.threads.net
 * (`th_refresh_token`). It takes no app secret; the token must be 24 hours old and alive.
 */
export function refreshToken(grantType: RefreshGrant, context: GraphContext): Promise<GraphAnswer> {
  const call = { path: 'refresh_access_token', isUnversioned: true, parameters: { grant_type: grantType } } as const;
  return graphGet({ ...call, timeoutMs: TIMEOUT_MS, graceMs: GRACE_MS }, context);
}

/** Throws `OutcomeUnknown` for an answer without a token: one may have been issued. */
export function readRefreshedToken(body: JsonObject, now: Instant): RenewedToken {
  const accessToken = textField(body, 'access_token');
  if (accessToken === null) throw perhapsIssued('The answer holds no token.');
  const seconds = numberField(body, 'expires_in');
  return { accessToken, expiresAt: addMs(now, seconds === null ? REFRESHABLE_LIFETIME_MS : seconds * 1000) };
}

/** A token may have been issued whose answer was lost. */
export function perhapsIssued(found: string): OutcomeUnknown {
  return new OutcomeUnknown({
    code: 'OUTCOME_UNKNOWN',
    message: `It is not known whether a new token was issued: none arrived. ${found}`,
    hint: 'Run this again: while the old token works, another new one can be had.',
  });
}
