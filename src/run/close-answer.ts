import { addMs, formatInstant, type Instant, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord, LivePart } from '../domain/ledger-record.ts';
import { inDoubtRecord } from '../ledger/records.ts';
import type { AccountSession } from './account-session.ts';
import { type Answer, attemptedAt } from './ask-platform.ts';
import type { ClaimedDestination } from './claimed-destination.ts';
import { failDestination } from './close-destination.ts';
import { isSameQuestion } from './may-close.ts';
import { recordPart } from './next-part.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';
import { recordAccepted } from './record-accepted.ts';
import { recordPublished } from './record-published.ts';
import { recordWithdrawn } from './take-back.ts';

/** What a platform has had for so long and not brought out, a person should look at. */
const ACCEPTED_PATIENCE_MS = 24 * 60 * 60_000;

/** Records what the platform said. What is left of a post of several parts is returned; null when nothing is. */
export async function closeAnswer(
  answer: Answer,
  question: ClaimedDestination,
  session: AccountSession,
  run: PublishRun,
): Promise<ClaimedDestination | null> {
  const { record } = question;
  switch (answer.kind) {
    case 'published': {
      const publishedAt = answer.publishedAt ?? happenedAt(record, run);
      await recordPublished(record, { postId: answer.postId, postUrl: answer.postUrl, publishedAt }, session, run);
      return null;
    }
    case 'partly': {
      const publishedAt = answer.publishedAt ?? happenedAt(record, run);
      return withPart(question, { post_id: answer.postId, published_at: formatInstant(publishedAt) }, run);
    }
    case 'accepted':
      if (isOverdue(answer.publishAt, run)) await keepInDoubt(record, OVERDUE, run);
      else await recordAccepted(record, answer, run);
      return null;
    case 'rejected':
      await failDestination({ base: record, record }, answer.error, run);
      return null;
    case 'gone':
      if (record.withdrawal !== undefined) await recordWithdrawn(record, '', run);
      else await keepInDoubt(record, 'The platform took it and does not have it any more.', run);
      return null;
    case 'resendable': // sent twice already, or accepted once: the next run asks again
      await keepInDoubt(record, record.post_id ? 'It was accepted and cannot be found.' : SENT_TWICE, run);
      return null;
    case 'unknown':
      await keepInDoubt(record, answer.reason, run);
      return null;
  }
}

const OVERDUE = 'The platform took it more than a day ago and has not brought it out.';
const SENT_TWICE = 'It was sent twice and has not appeared.';

function isOverdue(publishAt: Instant, { environment }: PublishRun): boolean {
  return environment.clock.now() > addMs(publishAt, ACCEPTED_PATIENCE_MS);
}

/** As well as the ledger knows, where the platform does not say. */
function happenedAt(record: LedgerRecord, { environment }: PublishRun): Instant {
  return parseInstant(record.publish_at ?? '') ?? attemptedAt(record) ?? environment.clock.now();
}

/** The destination with the part recorded; null when it could not be. */
export async function withPart(
  claimed: ClaimedDestination,
  part: LivePart,
  run: PublishRun,
): Promise<ClaimedDestination | null> {
  const record = await recordPart(claimed.record, part, run);
  return record === null ? null : { ...claimed, record };
}

async function keepInDoubt(record: LedgerRecord, reason: string, run: PublishRun): Promise<void> {
  if (record.state === 'in_doubt' && record.reason === reason) return;
  const doubtful = inDoubtRecord(record, reason, run.environment.clock.now());
  await recordOutcome(run, record, (current) => (isSameQuestion(current, record) ? doubtful : null));
}
