import { type Instant, parseInstant } from './instant.ts';
import type { LedgerRecord } from './ledger-record.ts';
import { PLATFORM_NAMES } from './platform-id.ts';

/** Whether the platform should have brought an accepted post out by now. */
export function shouldBeOut({ state, publish_at }: Pick<LedgerRecord, 'state' | 'publish_at'>, now: Instant): boolean {
  return state === 'accepted' && (parseInstant(publish_at ?? '') ?? 0) <= now;
}

/** Who has an accepted post, and when it comes out: one sentence for every face. */
export function describeAcceptance(
  record: Pick<LedgerRecord, 'state' | 'platform' | 'publish_at'>,
  now: Instant,
): string {
  const { publish_at: publishAt = 'an unknown time' } = record;
  const platform = PLATFORM_NAMES[record.platform];
  return shouldBeOut(record, now)
    ? `It was accepted by ${platform} and is not out yet: it was to come out at ${publishAt}. Runs ask until it is.`
    : `It is with ${platform}, which brings it out by itself at ${publishAt}.`;
}
