import { RateLimited } from '../../../domain/errors.ts';
import { addMs } from '../../../domain/instant.ts';
import type { PrepareOutcome } from '../../../domain/outcome.ts';
import { comeBackAt, ownError, toPlatformError } from '../errors.ts';
import { readPublishingQuota } from './answers.ts';
import { readQuota } from './calls.ts';
import type { ContainerContext } from './container-api.ts';

type Deferred = Extract<PrepareOutcome, { readonly kind: 'deferred' }>;

/**
 * Asks how many posts the account has left today. Null when there is room, and when it cannot be told: the publish call
 * enforces the limit itself. A token or a rate limit that stands in the way of this stands in the way of everything.
 */
export async function checkQuota(context: ContainerContext): Promise<Deferred | null> {
  const answer = await readQuota(context);
  const now = context.clock.now();
  if (!answer.ok) {
    const diagnosis = context.api.diagnose(answer.fault);
    const isInTheWay = ['auth', 'rate'].includes(diagnosis.row.class) || answer.fault.kind === 'interrupted';
    if (!isInTheWay) return null;
    return { kind: 'deferred', error: toPlatformError(diagnosis, now), notBefore: comeBackAt(diagnosis, now) };
  }
  const quota = readPublishingQuota(answer.body);
  const total = quota?.total ?? context.api.timing.quotaFallback.value;
  if (quota === null || quota.used < total) return null;
  const notBefore = addMs(now, context.api.timing.quotaPauseMs.value);
  const error = new RateLimited({
    code: 'PLATFORM_QUOTA_USED',
    message: `The account has published ${quota.used} of the ${total} posts that ${context.api.name} allows in 24 hours.`,
    hint: 'Nothing to do: the post goes out when there is room again.',
    notBefore,
  });
  return { kind: 'deferred', error: ownError(error), notBefore };
}
