import { formatInstant } from '../domain/instant.ts';
import type { LedgerRecord, LivePart } from '../domain/ledger-record.ts';
import type { PublishOutcome } from '../domain/outcome.ts';
import { describeDestination } from '../domain/post.ts';
import { inDoubtRecord } from '../ledger/records.ts';
import type { AccountSession } from './account-session.ts';
import type { ClaimedDestination } from './claimed-destination.ts';
import { deferDestination, failDestination, sentence } from './close-destination.ts';
import { isSameQuestion } from './may-close.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';
import { recordAccepted } from './record-accepted.ts';
import { recordPublished } from './record-published.ts';

/** What sending came to, as far as something is left to do. */
export type SendResult =
  | { readonly kind: 'closed' }
  /** No trustworthy answer came. */
  | { readonly kind: 'doubt'; readonly question: ClaimedDestination }
  /** A part of the post is out, which is not recorded yet, and others are left. */
  | { readonly kind: 'partly'; readonly sent: ClaimedDestination; readonly part: LivePart };

/** Sends the one call that cannot be repeated, and begins to write down what came of it before anything else is asked. */
export async function send(
  claimed: ClaimedDestination,
  session: AccountSession,
  run: PublishRun,
  { isResend }: { readonly isResend: boolean },
): Promise<SendResult> {
  const { record } = claimed;
  if (session.adapter === null || session.context === null || record.prepared === undefined) {
    throw new Error(`${describeDestination(record)} was claimed without anything to send.`);
  }
  const sent = withSentAt(record, formatInstant(run.environment.clock.now()));
  const outcome = await session.adapter.publish(record.prepared, { ...session.context, isResend });
  if (outcome.kind === 'unknown') {
    return { kind: 'doubt', question: await doubt({ ...claimed, record: sent }, outcome, run) };
  }
  if (outcome.kind === 'partly') {
    const part = { post_id: outcome.postId, published_at: formatInstant(outcome.publishedAt) };
    return { kind: 'partly', sent: { ...claimed, record: sent }, part };
  }
  // What it means for the account is known when this returns; the push that records it is not in the next post's way.
  run.recordings.add(close(outcome, sent, session, run));
  return { kind: 'closed' };
}

function withSentAt(record: LedgerRecord, sentAt: string): LedgerRecord {
  return record.claim === undefined ? record : { ...record, claim: { ...record.claim, sent_at: sentAt } };
}

async function close(
  outcome: Exclude<PublishOutcome, { kind: 'unknown' | 'partly' }>,
  record: LedgerRecord,
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  switch (outcome.kind) {
    case 'published': {
      const { postId, publishedAt } = outcome;
      return recordPublished(record, { postId, postUrl: null, publishedAt }, session, run);
    }
    case 'accepted':
      return recordAccepted(record, outcome, run);
    case 'rejected':
      return failDestination({ base: record, record }, outcome.error, run);
    case 'deferred': {
      const handle = outcome.handleIsSpent || record.prepared === undefined ? {} : { handle: record.prepared };
      return deferDestination({ base: record, record }, { ...outcome, ...handle }, session, run);
    }
  }
}

async function doubt(
  claimed: ClaimedDestination,
  { error }: Extract<PublishOutcome, { kind: 'unknown' }>,
  run: PublishRun,
): Promise<ClaimedDestination> {
  const reason = sentence(error.error);
  run.environment.log.warn(`${describeDestination(claimed.record)} is in doubt: ${reason}`);
  const record = inDoubtRecord(claimed.record, reason, run.environment.clock.now());
  await recordOutcome(run, record, (current) => (isSameQuestion(current, record) ? record : null));
  return { ...claimed, record };
}
