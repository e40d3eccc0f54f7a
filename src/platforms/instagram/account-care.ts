import type { Account } from '../../domain/account.ts';
import type { AccountCare, AccountContext, Renewal, RenewedToken } from '../account-care.ts';
import { toPlatformError } from '../graph/errors.ts';
import type { GraphFault } from '../http/graph-fault.ts';
import { type RepeatPolicy, repeat } from '../http/repeat.ts';
import { perhapsIssued, REFRESHABLE_LIFETIME_MS, readRefreshedToken, refreshToken } from '../tokens/refresh-token.ts';
import { diagnose } from './diagnose.ts';
import { inspectInstagram, readInstagramToken } from './inspect-account.ts';
import { instagramScopes, loginOf } from './token-scopes.ts';

/** Instagram's tokens: Facebook Login tells all about them and renews none, Instagram Login the reverse. */
export const instagramCare: AccountCare = {
  scopesFor: instagramScopes,
  inspect: inspectInstagram,
  readToken: readInstagramToken,
  renewal,
  renew,
};

function renewal(account: Account): Renewal {
  if (loginOf(account) === 'instagram') return { kind: 'api', lifetimeMs: REFRESHABLE_LIFETIME_MS };
  return {
    kind: 'by_hand',
    how: `Meta’s API renews no token of Facebook Login. Create a Page token from a long-lived user token, or a token of a system user that never expires (docs/tokens.md), and store it in the secret ${account.accessTokenEnv}.`,
  };
}

async function renew(context: AccountContext): Promise<RenewedToken> {
  const answer = await repeat(() => refreshToken('ig_refresh_token', context), REFRESHES, context);
  if (answer.ok) return readRefreshedToken(answer.body, context.clock.now());
  const { error } = toPlatformError(diagnose(answer.fault), context.clock.now());
  throw isClear(answer.fault) ? error : perhapsIssued(error.message);
}

/** A second new token does no harm, and a lost one is of no use: asking again is the better half. */
const REFRESHES: RepeatPolicy = {
  delaysMs: [1000, 4000],
  isWorthRepeating: (fault) => fault.kind !== 'interrupted' && diagnose(fault).row.class === 'transient',
};

function isClear({ kind, status }: GraphFault): boolean {
  return kind === 'not_sent' || (kind === 'refused' && (status ?? 0) < 500);
}
