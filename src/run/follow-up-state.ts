import { type Instant, parseInstant } from '../domain/instant.ts';
import type { FollowUpRecord, LedgerRecord } from '../domain/ledger-record.ts';

/** Whether this run may take it on now: it waits for nothing, and no living run is at it. */
export function isFollowUpOpen(followUp: FollowUpRecord, runId: string, now: Instant): boolean {
  switch (followUp.state) {
    case 'open':
      return (parseInstant(followUp.not_before ?? '') ?? 0) <= now;
    case 'claimed':
      return followUp.claim?.run === runId || now >= (parseInstant(followUp.claim?.expires_at ?? '') ?? 0);
    case 'done':
    case 'failed':
      return false;
  }
}

/**
 * The newest record with one follow-up changed; null where it is not as it was seen: another run has been there. The rest
 * of the record is left as it is now.
 */
export function withFollowUp(
  current: LedgerRecord | null,
  index: number,
  {
    seen,
    next,
    updatedAt,
  }: { readonly seen: FollowUpRecord; readonly next: FollowUpRecord; readonly updatedAt: string },
): LedgerRecord | null {
  const there = current?.follow_ups?.[index];
  if (current?.state !== 'published' || there === undefined || !isSame(there, seen)) return null;
  const followUps = (current.follow_ups ?? []).map((each, at) => (at === index ? next : each));
  return { ...current, follow_ups: followUps, updated_at: updatedAt };
}

function isSame(a: FollowUpRecord, b: FollowUpRecord): boolean {
  return (
    a.state === b.state && a.attempts === b.attempts && a.claim?.run === b.claim?.run && a.claim?.at === b.claim?.at
  );
}
