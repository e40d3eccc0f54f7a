import { failed } from '../../../domain/doctor-report.ts';
import type { MergecastError } from '../../../domain/errors.ts';
import type { AccountContext, AccountInspection } from '../../account-care.ts';
import { toPlatformError } from '../../graph/errors.ts';
import { idField, textField } from '../../http/json.ts';
import { checkOwner } from '../../tokens/check-owner.ts';
import { checkQuota } from '../../tokens/check-quota.ts';
import { type ReadToken, readToken } from '../../tokens/read-token.ts';
import { diagnose } from '../diagnose.ts';
import { THREADS_TIMING } from '../limits.ts';
import { readOwnAccount, readPublishingLimit } from './account-calls.ts';

/** Reads only. The token first: without it nothing else can be asked. Threads has accounts of one type, and no Pages. */
export async function inspectThreads(context: AccountContext): Promise<AccountInspection> {
  let token: ReadToken;
  try {
    token = await readToken(context, diagnose);
  } catch (error) {
    return { ...UNKNOWN, checks: [failed('token', error as MergecastError)] };
  }
  const { name, check } = await checkAccount(context);
  const { quota, check: quotaCheck } = checkQuota(await readPublishingLimit(context), context, QUOTA_WORDS);
  return { ...UNKNOWN, token: token.facts, name, quota, checks: [token.check, check, quotaCheck] };
}

const UNKNOWN: AccountInspection = {
  token: null,
  name: null,
  accountType: null,
  page: null,
  quota: null,
  checks: [],
};

const QUOTA_WORDS = { platformName: 'Threads', diagnose, fallbackTotal: THREADS_TIMING.quotaFallback.value };

async function checkAccount(context: AccountContext) {
  const answer = await readOwnAccount(context);
  if (!answer.ok) {
    const { error } = toPlatformError(diagnose(answer.fault), context.clock.now());
    return { name: null, check: failed('account', error) };
  }
  const name = textField(answer.body, 'username');
  return { name, check: checkOwner(idField(answer.body), name, context) };
}
