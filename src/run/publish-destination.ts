import { MergecastError } from '../domain/errors.ts';
import { formatInstant, type Instant } from '../domain/instant.ts';
import type { LedgerRecord, PreparedHandle } from '../domain/ledger-record.ts';
import type { PrepareOutcome } from '../domain/outcome.ts';
import { isRetryAsked } from '../domain/retry-asked.ts';
import { claimedRecord, deferredRecord } from '../ledger/records.ts';
import { captionHash } from '../platforms/caption-hash.ts';
import type { AccountSession } from './account-session.ts';
import { carryClaim } from './carry-claim.ts';
import { deferDestination, failDestination } from './close-destination.ts';
import { doubtPrepared } from './doubt-prepared.ts';
import { type DueDestination, findDuplicate, previousHandle } from './due-destination.ts';
import { makeClaim } from './make-claim.ts';
import type { PublishRun } from './publish-run.ts';

/**
 * 1. prepare (repeatable), 2. claim (a lost race lets go), 3. wait for the second, 4. publish once, 5. record.
 * Killed after any step, the next run finds a handle, a claim or an outcome to go on from.
 */
export async function publishDestination(due: DueDestination, session: AccountSession, run: PublishRun): Promise<void> {
  const handle = await prepare(due, session, run);
  if (handle === null) return;
  const claimed = await claim(due, handle, run);
  if (claimed === null) return;
  if (!(await waitUntilDue(due, claimed, run))) return;
  await carryClaim({ record: claimed, postType: due.destination.postType, isWanted: true }, session, run);
}

async function prepare(due: DueDestination, session: AccountSession, run: PublishRun): Promise<PreparedHandle | null> {
  const outcome = await askAdapter(due, session);
  switch (outcome.kind) {
    case 'ready':
      return outcome.handle;
    case 'rejected':
      await failDestination(due, outcome.error, run);
      return null;
    case 'deferred':
      await putOff(due, outcome, session, run);
      return null;
  }
}

/** An adapter that finds its earlier work published does not know as what: that is a doubt, and no delay. */
async function putOff(
  due: DueDestination,
  outcome: Extract<PrepareOutcome, { kind: 'deferred' }>,
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  const { error } = outcome.error;
  if (error.kind !== 'outcome_unknown') return deferDestination(due, outcome, session, run);
  if (outcome.handle === undefined) throw new Error('A doubt without a handle cannot be asked about.');
  await doubtPrepared(due, { handle: outcome.handle, reason: error.message }, session, run);
}

/** Media that cannot be served stop before the platform is asked: preparing reports that as its own kind of delay. */
async function askAdapter(due: DueDestination, session: AccountSession): Promise<PrepareOutcome> {
  if (session.adapter === null || session.context === null) throw new Error('The account has no open session.');
  try {
    return await session.adapter.prepare(due.destination, previousHandle(due), session.context);
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    return { kind: 'deferred', error: { error, platformCode: null }, notBefore: null };
  }
}

async function claim(due: DueDestination, handle: PreparedHandle, run: PublishRun): Promise<LedgerRecord | null> {
  const now = run.environment.clock.now();
  const held = makeClaim(run, { captionHash: captionHash(due.destination.caption), media: due.media }, now);
  try {
    const result = await run.ledger.update(due.base, (current) =>
      canClaim(current, due, now) && !isTaken(due, run)
        ? claimedRecord(due.base, held, handle, current?.attempts ?? 0, now)
        : null,
    );
    if (result.kind === 'recorded') return result.record;
    run.outcomes.addDeferred(due.destination, null, `Another run has it (${result.current?.state ?? 'claimed'}).`);
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    run.outcomes.isUnrecorded = true;
    run.outcomes.addDeferred(due.destination, null, `${error.message} ${error.hint ?? ''}`.trim());
  }
  return null;
}

/** The same content, claimed under another path by a run that read another head: before or after a rename, say. */
function isTaken({ destination, base }: DueDestination, run: PublishRun): boolean {
  return !destination.allowDuplicate && findDuplicate(base, run.ledger.all()) !== null;
}

/** Asked again after a lost race: what the winner wrote decides. */
function canClaim(current: LedgerRecord | null, due: DueDestination, now: Instant): boolean {
  if (current === null) return true;
  if (current.state === 'deferred') return current.not_before === undefined || Date.parse(current.not_before) <= now;
  return isRetryAsked(current, due.post);
}

/** False when the run was told to stop first: then the claim is given back, since nothing was sent. */
async function waitUntilDue(due: DueDestination, claimed: LedgerRecord, run: PublishRun): Promise<boolean> {
  const { clock, signal, log } = run.environment;
  const waitMs = due.publishAt - clock.now();
  if (waitMs > 0) log.info(`Waiting until ${formatInstant(due.publishAt)} for ${due.destination.post}.`);
  await clock.sleep(waitMs, signal);
  if (!signal.aborted) return true;
  const reason = 'The run was told to stop before it was sent.';
  run.outcomes.addDeferred(due.destination, null, reason);
  await run.ledger
    .update(due.base, (current) =>
      current?.claim?.run === claimed.claim?.run
        ? deferredRecord(
            due.base,
            { reason, notBefore: null, attempts: claimed.attempts, ...preparedOf(claimed) },
            clock.now(),
          )
        : null,
    )
    .catch(() => null); // the claim expires by itself
  return false;
}

function preparedOf({ prepared }: LedgerRecord): { readonly prepared?: PreparedHandle } {
  return prepared === undefined ? {} : { prepared };
}
