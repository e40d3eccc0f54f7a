import { failed } from '../../domain/doctor-report.ts';
import { MergecastError } from '../../domain/errors.ts';
import type { AccountContext, AccountInspection } from '../account-care.ts';
import type { Diagnose } from '../graph/diagnose.ts';
import { type ReadToken, readToken } from './read-token.ts';

/** Of an account nothing of which is known. */
export const UNKNOWN_ACCOUNT: AccountInspection = {
  token: null,
  name: null,
  accountType: null,
  page: null,
  quota: null,
  checks: [],
};

/** What else is found of the account; its checks come behind the token's own. */
export type FoundAccount = Partial<AccountInspection> & Pick<AccountInspection, 'checks'>;

/** The token first: without it nothing else can be asked. */
export async function inspectByToken(
  context: AccountContext,
  diagnose: Diagnose,
  look: (token: ReadToken) => Promise<FoundAccount>,
): Promise<AccountInspection> {
  const token = await readOrRefusal(context, diagnose);
  if (MergecastError.isInstance(token)) return { ...UNKNOWN_ACCOUNT, checks: [failed('token', token)] };
  const found = await look(token);
  return { ...UNKNOWN_ACCOUNT, token: token.facts, ...found, checks: [token.check, ...found.checks] };
}

async function readOrRefusal(context: AccountContext, diagnose: Diagnose): Promise<ReadToken | MergecastError> {
  try {
    return await readToken(context, diagnose);
  } catch (error) {
    if (MergecastError.isInstance(error)) return error;
    throw error;
  }
}
