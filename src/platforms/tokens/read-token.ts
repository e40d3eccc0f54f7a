import { type Check, passed, skipped } from '../../domain/doctor-report.ts';
import { type AccountContext, NOTHING_TOLD, type TokenFacts } from '../account-care.ts';
import type { Diagnose } from '../graph/diagnose.ts';
import { toPlatformError } from '../graph/errors.ts';
import type { GraphFault } from '../http/graph-fault.ts';
import { debugToken, readDebugToken } from './debug-token.ts';

/** What `debug_token` told, and the check that comes of it. */
export interface ReadToken {
  readonly facts: TokenFacts;
  readonly check: Check;
}

/**
 * Throws a `MergecastError` when the token is refused. Meta answers `debug_token` to those who have a role on the app
 * alone: where it does not, the token may be good all the same, and only its end stays unknown.
 */
export async function readToken(context: AccountContext, diagnose: Diagnose): Promise<ReadToken> {
  const answer = await debugToken(context);
  if (!answer.ok) {
    if (!isUntold(answer.fault, diagnose)) throw errorOf(answer.fault);
    const check = skipped('token', `Meta does not tell this token about itself: ${answer.fault.message}`);
    return { facts: NOTHING_TOLD, check };
  }
  const told = readDebugToken(answer.body);
  if (told === null) return { facts: NOTHING_TOLD, check: passed('token', 'Meta accepts the token.') };
  const { isValid, ...facts } = told;
  if (!isValid) throw errorOf({ ...EXPIRED, message: 'debug_token says that it is not valid' });
  return { facts, check: passed('token', `Meta accepts the token${facts.kind === null ? '' : ` (${facts.kind})`}.`) };

  function errorOf(fault: GraphFault) {
    return toPlatformError(diagnose(fault), context.clock.now()).error;
  }
}

/** Also where the endpoint is not served in this way. */
function isUntold(fault: GraphFault, diagnose: Diagnose): boolean {
  return diagnose(fault).row.class === 'permission' || fault.code === 100 || fault.code === 2500;
}

const EXPIRED: GraphFault = {
  kind: 'refused',
  status: 200,
  code: 190,
  subcode: null,
  isTransient: false,
  message: '',
  userMessage: null,
  traceId: null,
  notBefore: null,
};
