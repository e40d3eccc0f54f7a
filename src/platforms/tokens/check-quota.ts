import { type Check, failed, passed, skipped, warned } from '../../domain/doctor-report.ts';
import type { AccountContext, AccountInspection } from '../account-care.ts';
import { readPublishingQuota } from '../graph/containers/answers.ts';
import type { Diagnose } from '../graph/diagnose.ts';
import { toPlatformError } from '../graph/errors.ts';
import type { GraphAnswer } from '../http/graph-client.ts';

interface QuotaWords {
  /** As people write it: `Instagram`. */
  readonly platformName: string;
  readonly diagnose: Diagnose;
  /** Where the answer does not say how many there are. */
  readonly fallbackTotal: number;
}

/** What the account may still publish, from the answer about `quota_usage` and `config`. */
export function checkQuota(
  answer: GraphAnswer,
  { clock }: AccountContext,
  { platformName, diagnose, fallbackTotal }: QuotaWords,
): { readonly quota: AccountInspection['quota']; readonly check: Check } {
  if (!answer.ok) {
    return { quota: null, check: failed('quota', toPlatformError(diagnose(answer.fault), clock.now()).error) };
  }
  const quota = readPublishingQuota(answer.body, { usage: 'quota_usage', config: 'config' });
  if (quota === null) {
    return { quota, check: skipped('quota', `${platformName} does not say how many posts are left.`) };
  }
  const total = quota.total ?? fallbackTotal;
  const found = `${quota.used} of ${total} posts of the last 24 hours are used.`;
  if (quota.used < total) return { quota, check: passed('quota', found) };
  const hint = 'Nothing to do: posts wait until there is room again.';
  return { quota, check: warned('quota', { code: 'PLATFORM_QUOTA_USED', kind: 'rate_limited', message: found, hint }) };
}
