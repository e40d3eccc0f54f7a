import { isOpenAt } from '../domain/ahead-window.ts';
import { MergecastError } from '../domain/errors.ts';
import { addMs, formatInstant, type Instant, instant, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord, PreparedHandle } from '../domain/ledger-record.ts';
import type { PrepareOutcome } from '../domain/outcome.ts';
import { describeDestination } from '../domain/post.ts';
import type { PublishedRow } from '../domain/reports.ts';
import { isRetryAsked } from '../domain/retry-asked.ts';
import { claimedRecord, deferredRecord } from '../ledger/records.ts';
import { captionHash } from '../platforms/caption-hash.ts';
import { type AccountSession, type Rest, restOf } from './account-session.ts';
import { askToPrepare } from './ask-to-prepare.ts';
import { carryClaim } from './carry-claim.ts';
import { deferDestination, failDestination } from './close-destination.ts';
import { doubtPrepared } from './doubt-prepared.ts';
import { type DueDestination, findDuplicate, previousHandle } from './due-destination.ts';
import { aheadWindowOf } from './hand-over-ahead.ts';
import { makeClaim } from './make-claim.ts';
import type { PublishRun } from './publish-run.ts';
import { stopReasonOf } from './stop-reason-of.ts';

/** A claim that waited for its instant is sent even a little after the budget's end; it outlives that by minutes. */
const SEND_GRACE_MS = 30_000;

/**
 * 1. prepare (repeatable), 2. claim (a lost race lets go). Null: it was let go, which is recorded and reported. Killed
 * after either step, the next run finds a handle or a claim to go on from.
 */
export async function claimDestination(
  due: DueDestination,
  session: AccountSession,
  run: PublishRun,
): Promise<LedgerRecord | null> {
  const handle = await prepare(due, session, run);
  return handle === null ? null : claim(due, handle, run);
}

/** 3. wait for its turn, 4. publish once, 5. record. A claim that may not be sent after all is given back. */
export async function sendClaimed(
  due: DueDestination,
  claimed: LedgerRecord,
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  const turn = await waitForTurn(due, session, run);
  if (turn !== null) return giveBack(due, claimed, turn, run);
  run.environment.log.info(`Publishing ${describeDestination(due.destination)}.`);
  await carryClaim({ record: claimed, destination: due.destination, isWanted: true }, session, run);
}

async function prepare(due: DueDestination, session: AccountSession, run: PublishRun): Promise<PreparedHandle | null> {
  const { destination, base } = due;
  const outcome = await askToPrepare(
    {
      destination,
      previous: previousHandle(due),
      liveParts: base.parts ?? [],
      bringOutAt: due.isAhead ? due.publishAt : null,
    },
    session,
  );
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
  if (current.parts?.length !== due.base.parts?.length) return false; // another run has sent more of it meanwhile
  if (current.state === 'deferred') return current.not_before === undefined || Date.parse(current.not_before) <= now;
  return isRetryAsked(current, due.post);
}

/** Why a claim is not sent in this run. */
interface Obstacle {
  readonly reason: string;
  readonly notBefore: Instant | null;
  readonly rest: Rest | null;
}

/** Null when it is to be sent now. */
async function waitForTurn(due: DueDestination, session: AccountSession, run: PublishRun): Promise<Obstacle | null> {
  const { clock, signal, log } = run.environment;
  const lastChance = addMs(run.deadline, SEND_GRACE_MS);
  if (due.isAhead) return obstacleTo(due, lastChance, session, run);
  const turnAt = spacedAfterLast(due, run);
  if (turnAt > lastChance) {
    const reason = `min_spacing keeps it until ${formatInstant(turnAt)}, after the account's previous post.`;
    return { reason, notBefore: turnAt, rest: null };
  }
  if (turnAt > clock.now()) log.info(`Waiting until ${formatInstant(turnAt)} for ${due.destination.post}.`);
  await clock.sleep(turnAt - clock.now(), signal);
  return obstacleTo(due, lastChance, session, run);
}

function obstacleTo(
  due: DueDestination,
  lastChance: Instant,
  session: AccountSession,
  run: PublishRun,
): Obstacle | null {
  const now = run.environment.clock.now();
  const stop = stopReasonOf(run, lastChance);
  if (stop !== null) return { reason: stop, notBefore: null, rest: null };
  const rest = restOf(session, now);
  if (rest !== null) return { ...rest, rest };
  if (!due.isAhead || isOpenAt(aheadWindowOf(due.destination, session.adapter), now)) return null;
  return { reason: TOO_LATE_TO_HAND_OVER, notBefore: due.publishAt, rest: null };
}

const TOO_LATE_TO_HAND_OVER = 'Its date came too close for the platform to take it ahead; a run sends it then.';

/** Its own instant, or `min_spacing` after the account's last post where that is later. */
function spacedAfterLast({ publishAt, base }: DueDestination, run: PublishRun): Instant {
  const { minSpacingMs } = run.config.schedule;
  if (minSpacingMs === 0) return publishAt;
  const rows = [...run.ledger.all(), ...run.outcomes.published, ...run.outcomes.accepted].filter(
    ({ profile, platform }) => profile === base.profile && platform === base.platform,
  );
  const now = run.environment.clock.now();
  const last = Math.max(0, ...rows.map((row) => outSince(row, now)));
  return instant(Math.max(publishAt, last + minSpacingMs));
}

/** What a platform took to process counts from then; what it keeps for a date ahead does not count yet. */
function outSince(row: PublishedRow | LedgerRecord, now: Instant): number {
  const at = parseInstant(row.published_at ?? ('publish_at' in row ? row.publish_at : undefined) ?? '');
  return at === null || at > now ? 0 : at;
}

/** Nothing was sent, so it is an ordinary post again; what was prepared stays of use. */
async function giveBack(
  due: DueDestination,
  claimed: LedgerRecord,
  { reason, notBefore, rest }: Obstacle,
  run: PublishRun,
): Promise<void> {
  if (rest !== null || notBefore !== null) run.outcomes.addDeferred(due.base, notBefore, reason);
  else run.outcomes.addLeft(due.base, reason);
  if (rest !== null) run.outcomes.countRest(rest);
  const deferral = { reason, notBefore, attempts: claimed.attempts, ...preparedOf(claimed) };
  const deferred = deferredRecord(due.base, deferral, run.environment.clock.now());
  await run.ledger
    .update(due.base, (current) => (current?.claim?.run === claimed.claim?.run ? deferred : null))
    .catch(() => null); // the claim expires by itself
}

function preparedOf({ prepared }: LedgerRecord): { readonly prepared?: PreparedHandle } {
  return prepared === undefined ? {} : { prepared };
}
