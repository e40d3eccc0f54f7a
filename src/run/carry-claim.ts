import type { LedgerRecord } from '../domain/ledger-record.ts';
import { describeDestination } from '../domain/post.ts';
import { claimedRecord, deferredRecord, inDoubtRecord } from '../ledger/records.ts';
import { type AccountSession, restOf } from './account-session.ts';
import { type Answer, askPlatform, attemptedAt } from './ask-platform.ts';
import type { ClaimedDestination } from './claimed-destination.ts';
import { makeClaim } from './make-claim.ts';
import { isSameQuestion } from './may-close.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';
import { recordPublished } from './record-published.ts';
import { send } from './send.ts';

/** Publishes what this run has claimed: send; in doubt, ask; surely not published, send that same handle once more. */
export async function carryClaim(claimed: ClaimedDestination, session: AccountSession, run: PublishRun): Promise<void> {
  const question = await send(claimed, session, run, { isResend: false });
  if (question !== null) await resolveDoubt(question, session, run);
}

/**
 * Landed: recorded. Surely not: the same handle is sent again, once a run, if it is still wanted. Cannot be told:
 * stays in doubt, for a person.
 */
export async function resolveDoubt(
  question: ClaimedDestination,
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  const answer = await askPlatform(question, session, run);
  if (answer.kind !== 'resendable') return closeAnswer(answer, question, session, run);
  if (!question.isWanted || restOf(session, run.environment.clock.now()) !== null)
    return withdraw(question.record, run);
  const claimed = await reclaim(question.record, run);
  if (claimed === null) return;
  run.environment.log.info(`${describeDestination(claimed)} did not land; sending the same container again.`);
  const stillOpen = await send({ ...question, record: claimed }, session, run, { isResend: true });
  if (stillOpen === null) return;
  await closeAnswer(await askPlatform(stillOpen, session, run), stillOpen, session, run);
}

async function closeAnswer(
  answer: Answer,
  { record }: ClaimedDestination,
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  switch (answer.kind) {
    case 'published': {
      const publishedAt = answer.publishedAt ?? attemptedAt(record) ?? run.environment.clock.now();
      return recordPublished(record, { postId: answer.postId, postUrl: answer.postUrl, publishedAt }, session, run);
    }
    case 'resendable': // sent twice already: the next run may try once more
      return keepInDoubt(record, 'It was sent twice and has not appeared.', run);
    case 'unknown':
      return keepInDoubt(record, answer.reason, run);
  }
}

/** Compare-and-swap on the very record that was asked about: of two runs that ask, one sends. */
async function reclaim(record: LedgerRecord, run: PublishRun): Promise<LedgerRecord | null> {
  const { clock } = run.environment;
  const now = clock.now();
  const claim = makeClaim(
    run,
    { captionHash: record.claim?.caption_hash ?? '', media: record.claim?.media ?? [] },
    now,
  );
  const result = await recordOutcome(run, record, (current) =>
    isSameQuestion(current, record) ? claimedRecord(record, claim, record.prepared ?? {}, record.attempts, now) : null,
  );
  return result?.kind === 'recorded' ? result.record : null;
}

/** Its author took it back or changed it, or the account rests: it is an ordinary post again. */
async function withdraw(record: LedgerRecord, run: PublishRun): Promise<void> {
  const reason = 'It was claimed but surely not published, and is not to be sent as it was.';
  const now = run.environment.clock.now();
  await recordOutcome(run, record, (current) =>
    isSameQuestion(current, record)
      ? deferredRecord(record, { reason, notBefore: null, attempts: record.attempts, ...preparedOf(record) }, now)
      : null,
  );
}

function preparedOf({ prepared }: LedgerRecord): Pick<LedgerRecord, 'prepared'> {
  return prepared === undefined ? {} : { prepared };
}

async function keepInDoubt(record: LedgerRecord, reason: string, run: PublishRun): Promise<void> {
  if (record.state === 'in_doubt' && record.reason === reason) return;
  const doubtful = inDoubtRecord(record, reason, run.environment.clock.now());
  await recordOutcome(run, record, (current) => (isSameQuestion(current, record) ? doubtful : null));
}
