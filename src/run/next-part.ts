import type { LedgerRecord, LivePart } from '../domain/ledger-record.ts';
import { describeDestination } from '../domain/post.ts';
import { claimedRecord, deferredRecord, partlyPublishedRecord } from '../ledger/records.ts';
import { type AccountSession, restOf } from './account-session.ts';
import { askToPrepare } from './ask-to-prepare.ts';
import type { ClaimedDestination } from './claimed-destination.ts';
import { deferDestination, failDestination } from './close-destination.ts';
import { makeClaim } from './make-claim.ts';
import { isSameQuestion } from './may-close.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';
import { stopReasonOf } from './stop-reason-of.ts';

/**
 * Writes down that a part is out: durable before anything is made of the next one. Null when it could not be, or somebody
 * else has the destination by now: the open claim then makes the next run ask about this very part.
 */
export async function recordPart(record: LedgerRecord, part: LivePart, run: PublishRun): Promise<LedgerRecord | null> {
  const now = run.environment.clock.now();
  const { caption_hash: captionHash = '', media = [] } = record.claim ?? {};
  const claim = makeClaim(run, { captionHash, media }, now);
  const result = await recordOutcome(run, record, (current) =>
    isSameQuestion(current, record) ? partlyPublishedRecord(record, part, claim, now) : null,
  );
  return result?.kind === 'recorded' ? result.record : null;
}

/** Whether a part was recorded and nothing made of the next: then there is nothing to ask the platform about. */
export function isBetweenParts({ parts, prepared }: LedgerRecord): boolean {
  return parts !== undefined && prepared === undefined;
}

/** Prepares and claims what follows the parts that are out. Null: it was let go, which is recorded and reported. */
export async function prepareNextPart(
  between: ClaimedDestination,
  session: AccountSession,
  run: PublishRun,
): Promise<ClaimedDestination | null> {
  const { record, destination } = between;
  const closing = { base: record, record };
  if (destination === null || !mayGoOn(record, session, run)) {
    await putBack(record, run);
    return null;
  }
  run.environment.log.info(`Preparing the next part of ${describeDestination(record)}.`);
  const toPrepare = { destination, previous: null, liveParts: record.parts ?? [], bringOutAt: null };
  const outcome = await askToPrepare(toPrepare, session);
  switch (outcome.kind) {
    case 'ready':
      return claimPart(between, outcome.handle, run);
    case 'rejected':
      await failDestination(closing, outcome.error, run);
      return null;
    case 'deferred':
      await deferDestination(closing, outcome, session, run);
      return null;
  }
}

/** It becomes an ordinary post again, whose parts that are out stay so. */
export async function putBack(record: LedgerRecord, run: PublishRun): Promise<void> {
  const now = run.environment.clock.now();
  const reason = `${record.parts?.length ?? 0} of its parts are out; the others follow.`;
  const deferred = deferredRecord(record, { reason, notBefore: null, attempts: record.attempts }, now);
  await recordOutcome(run, record, (current) => (isSameQuestion(current, record) ? deferred : null));
}

/** Says in the report why not. */
function mayGoOn(record: LedgerRecord, session: AccountSession, run: PublishRun): boolean {
  const stop = stopReasonOf(run, run.deadline);
  const rest = restOf(session, run.environment.clock.now());
  if (stop !== null) run.outcomes.addLeft(record, stop);
  else if (rest !== null) run.outcomes.addDeferred(record, rest.notBefore, rest.reason);
  if (rest !== null) run.outcomes.countRest(rest);
  return stop === null && rest === null;
}

/** The handle is in the ledger before it is sent, as with any claim. */
async function claimPart(
  between: ClaimedDestination,
  handle: NonNullable<LedgerRecord['prepared']>,
  run: PublishRun,
): Promise<ClaimedDestination | null> {
  const { record } = between;
  const now = run.environment.clock.now();
  const claim = makeClaim(
    run,
    { captionHash: record.claim?.caption_hash ?? '', media: record.claim?.media ?? [] },
    now,
  );
  const result = await recordOutcome(run, record, (current) =>
    isSameQuestion(current, record) ? claimedRecord(record, claim, handle, record.attempts, now) : null,
  );
  return result?.kind === 'recorded' ? { ...between, record: result.record } : null;
}
