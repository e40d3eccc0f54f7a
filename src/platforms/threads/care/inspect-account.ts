import { failed } from '../../../domain/doctor-report.ts';
import type { AccountContext, AccountInspection } from '../../account-care.ts';
import { toPlatformError } from '../../graph/errors.ts';
import { idField, textField } from '../../http/json.ts';
import { checkOwner } from '../../tokens/check-owner.ts';
import { checkQuota } from '../../tokens/check-quota.ts';
import { inspectByToken } from '../../tokens/inspect-by-token.ts';
import { diagnose } from '../diagnose.ts';
import { THREADS_TIMING } from '../limits.ts';
import { readOwnAccount, readPublishingLimit } from './account-calls.ts';

/** Reads only. Threads has accounts of one type, and no Pages. */
export function inspectThreads(context: AccountContext): Promise<AccountInspection> {
  return inspectByToken(context, diagnose, async () => {
    const { name, check } = await checkAccount(context);
    const { quota, check: quotaCheck } = checkQuota(await readPublishingLimit(context), context, QUOTA_WORDS);
    return { name, quota, checks: [check, quotaCheck] };
  });
}

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
