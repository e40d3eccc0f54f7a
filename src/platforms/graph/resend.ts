import { addMs, type Instant } from '../../domain/instant.ts';
import type { FindResult } from '../../domain/outcome.ts';

/** A post that is surely not there may be sent again, once its absence is old enough to be believed. */
export function resendWhenOldEnough(sentAt: Instant, now: Instant, afterMs: number): FindResult {
  const believedAt = addMs(sentAt, afterMs);
  if (now >= believedAt) return { kind: 'resendable' };
  const reason = 'The post is not in the listing yet, which may lag behind.';
  return { kind: 'wait', askAgainAt: believedAt, reason };
}
