import type { LedgerRecord } from '../domain/ledger-record.ts';
import { describeDestination } from '../domain/post.ts';
import { claimedRecord, deferredRecord } from '../ledger/records.ts';
import { type AccountSession, restOf } from './account-session.ts';
import { askPlatform } from './ask-platform.ts';
import type { ClaimedDestination } from './claimed-destination.ts';
import { closeAnswer, withPart } from './close-answer.ts';
import { makeClaim } from './make-claim.ts';
import { isSameQuestion } from './may-close.ts';
import { isBetweenParts, prepareNextPart } from './next-part.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';
import { send } from './send.ts';

/**
 * Publishes what this run has claimed: send; in doubt, ask; surely not published, send that same handle once more. A post
 * of several parts goes on until the last is out or one is let go.
 */
export async function carryClaim(claimed: ClaimedDestination, session: AccountSession, run: PublishRun): Promise<void> {
  let next: ClaimedDestination | null = claimed;
  while (next !== null) {
    const between: ClaimedDestination | null = await carryPart(next, session, run);
    next = between === null ? null : await prepareNextPart(between, session, run);
  }
}

/** The same for what may have been sent already. */
export async function carryDoubt(
  question: ClaimedDestination,
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  const between = await answerDoubt(question, session, run);
  if (between !== null) await carryOn(between, session, run);
}

/** The same for what is left of a post, some parts of which are out. */
export async function carryOn(between: ClaimedDestination, session: AccountSession, run: PublishRun): Promise<void> {
  const next = await prepareNextPart(between, session, run);
  if (next !== null) await carryClaim(next, session, run);
}

/** What is left when this part is out and recorded; null when nothing is, or it was let go. */
async function carryPart(
  claimed: ClaimedDestination,
  session: AccountSession,
  run: PublishRun,
): Promise<ClaimedDestination | null> {
  const result = await send(claimed, session, run, { isResend: false });
  switch (result.kind) {
    case 'closed':
      return null;
    case 'partly':
      return withPart(result.sent, result.part, run);
    case 'doubt':
      return answerDoubt(result.question, session, run);
  }
}

/**
 * Landed: recorded. Surely not: the same handle is sent again, once a run, if it is still wanted. Cannot be told:
 * stays in doubt, for a person. What is left of a post of several parts is returned.
 */
export async function answerDoubt(
  question: ClaimedDestination,
  session: AccountSession,
  run: PublishRun,
): Promise<ClaimedDestination | null> {
  if (isBetweenParts(question.record)) return question;
  const answer = await askPlatform(question, session, run);
  if (answer.kind !== 'resendable' || isAccepted(question.record)) return closeAnswer(answer, question, session, run);
  if (!question.isWanted || restOf(session, run.environment.clock.now()) !== null) {
    await withdraw(question.record, run);
    return null;
  }
  const claimed = await reclaim(question.record, run);
  if (claimed === null) return null;
  run.environment.log.info(`${describeDestination(claimed)} did not land; sending the same container again.`);
  const result = await send({ ...question, record: claimed }, session, run, { isResend: true });
  if (result.kind === 'partly') return withPart(result.sent, result.part, run);
  if (result.kind === 'closed') return null;
  return closeAnswer(await askPlatform(result.question, session, run), result.question, session, run);
}

/** What the platform took once is never sent again. */
function isAccepted({ post_id }: LedgerRecord): boolean {
  return post_id !== undefined;
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
