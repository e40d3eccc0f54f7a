import type { AccountContext, RenewedToken } from '../account-care.ts';
import type { Diagnose } from '../graph/diagnose.ts';
import { toPlatformError } from '../graph/errors.ts';
import type { GraphFault } from '../http/graph-fault.ts';
import { repeat } from '../http/repeat.ts';
import { perhapsIssued, type RefreshGrant, readRefreshedToken, refreshToken } from './refresh-token.ts';

/** `AccountCare.renew` of the platforms that refresh tokens. */
export async function renewToken(
  context: AccountContext,
  { grantType, diagnose }: { readonly grantType: RefreshGrant; readonly diagnose: Diagnose },
): Promise<RenewedToken> {
  // A second new token does no harm, and a lost one is of no use: asking again is the better half.
  const isWorthRepeating = (fault: GraphFault) =>
    fault.kind !== 'interrupted' && diagnose(fault).row.class === 'transient';
  const policy = { delaysMs: [1000, 4000], isWorthRepeating };
  const answer = await repeat(() => refreshToken(grantType, context), policy, context);
  if (answer.ok) return readRefreshedToken(answer.body, context.clock.now());
  const { error } = toPlatformError(diagnose(answer.fault), context.clock.now());
  throw isClear(answer.fault) ? error : perhapsIssued(error.message);
}

function isClear({ kind, status }: GraphFault): boolean {
  return kind === 'not_sent' || (kind === 'refused' && (status ?? 0) < 500);
}
