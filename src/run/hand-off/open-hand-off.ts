import { isClaimHeldByAnother } from '../../domain/claim.ts';
import { CredentialError, MergecastError, OutcomeUnknown, RateLimited } from '../../domain/errors.ts';
import { carriesMarker, type HandOff, type HandOffDesk, type HandOffIssue } from '../../domain/hand-off.ts';
import { addMs, formatInstant, type Instant, instant, parseInstant } from '../../domain/instant.ts';
import type { LedgerRecord } from '../../domain/ledger-record.ts';
import { describeDestination } from '../../domain/post.ts';
import { isRetryAsked } from '../../domain/retry-asked.ts';
import { handedOffRecord, handOffClaim } from '../../ledger/hand-off-records.ts';
import { deferredRecord } from '../../ledger/records.ts';
import { captionHash } from '../../platforms/caption-hash.ts';
import { renderHandOffIssue } from '../../preview/hand-off-issue.ts';
import { sha256Hex } from '../../support/sha256.ts';
import { failDestination, sentence } from '../close-destination.ts';
import { type DueDestination, findDuplicate } from '../due-destination.ts';
import { duplicateOf } from '../duplicate-error.ts';
import { makeClaim } from '../make-claim.ts';
import type { OpenedRun } from '../open-publish-run.ts';
import { recordOutcome } from '../publish-run.ts';
import type { OpenedDesk } from './open-desk.ts';

/** A machine's clock and GitHub's may differ by so much. */
const CLOCK_SKEW_MS = 10 * 60_000;

/**
 * 1. claim; 2. look for the issue of a run that died; 3. open one; 4. record. Killed after any step, the next run goes on
 * with the same key and finds what was opened. Returns the error that keeps the next hand-off from being tried, else null.
 */
export async function openHandOff(
  due: DueDestination,
  { desk, linkTo }: OpenedDesk,
  run: OpenedRun,
): Promise<MergecastError | null> {
  const twin = due.destination.allowDuplicate ? null : findDuplicate(due.base, run.ledger.all());
  if (twin !== null) {
    await failDestination(due, { error: duplicateOf(twin), platformCode: null }, run);
    return null;
  }
  const claimed = await claim(due, run);
  if (claimed === null) return null;
  let mayBeOpen = claimed.isInherited;
  try {
    const found = claimed.isInherited ? await findIssue(claimed.handOff, desk) : null;
    mayBeOpen = false;
    const issue = found ?? (await desk.open(renderHandOffIssue(due.destination, { handOff: claimed.handOff, linkTo })));
    await record(claimed, issue, run);
    return null;
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    await defer(due, claimed, { error, mayBeOpen: mayBeOpen || error instanceof OutcomeUnknown }, run);
    return error;
  }
}

interface HandOffClaim {
  readonly record: LedgerRecord;
  readonly handOff: HandOff;
  /** Whether an earlier run had it and may have opened the issue. */
  readonly isInherited: boolean;
}

async function claim(due: DueDestination, run: OpenedRun): Promise<HandOffClaim | null> {
  const now = run.environment.clock.now();
  const held = makeClaim(run, { captionHash: captionHash(due.destination.caption), media: due.media }, now);
  const fresh = newHandOff(due, held.run, now);
  try {
    const result = await run.ledger.update(due.base, (current) => {
      if (!canClaim(current, due, run, now)) return null;
      const handOff = inherited(current) ?? fresh;
      return handOffClaim(due.base, handOff, { claim: held, attempts: current?.attempts ?? 0 }, now);
    });
    if (result.kind === 'recorded') {
      const handOff = result.record.hand_off ?? fresh;
      return { record: result.record, handOff, isInherited: handOff.key !== fresh.key };
    }
    run.outcomes.addDeferred(due.base, null, `Another run has it (${result.current?.state ?? 'claimed'}).`);
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    run.outcomes.isUnrecorded = true;
    run.outcomes.addDeferred(due.base, null, sentence(error));
  }
  return null;
}

function newHandOff({ base }: DueDestination, runId: string, now: Instant): HandOff {
  const since = formatInstant(now);
  const name = [base.post, base.platform, base.profile, base.content_hash, runId, since];
  return { key: sha256Hex(name.join('\0')).slice(0, 32), since };
}

/** Only a claim leaves open whether there is an issue. */
function inherited(current: LedgerRecord | null): HandOff | undefined {
  return current?.state === 'claimed' ? current.hand_off : undefined;
}

/** Asked again after a lost race: what the winner wrote decides. */
function canClaim(current: LedgerRecord | null, due: DueDestination, run: OpenedRun, now: Instant): boolean {
  if (current === null) return true;
  if (current.state === 'deferred') return (parseInstant(current.not_before ?? '') ?? now) <= now;
  if (current.state !== 'claimed') return isRetryAsked(current, due.post);
  const { hand_off: handOff, claim: held } = current;
  return handOff !== undefined && (held === undefined || !isClaimHeldByAnother(held, run.environment.runId, now));
}

async function findIssue(handOff: HandOff, desk: HandOffDesk): Promise<HandOffIssue | null> {
  const since = addMs(parseInstant(handOff.since) ?? instant(0), -CLOCK_SKEW_MS);
  for await (const issue of desk.issuesSince(since)) {
    if (issue.isTrusted && carriesMarker(issue, handOff)) return issue;
  }
  return null;
}

async function record({ record: claimed, handOff }: HandOffClaim, issue: HandOffIssue, run: OpenedRun): Promise<void> {
  const { clock, log } = run.environment;
  run.outcomes.addDeferred(claimed, null, `Handed off: ${issue.url}`);
  log.info(`Handed off ${describeDestination(claimed)}: ${issue.url}`);
  const handed = handedOffRecord(claimed, handOff, issue, clock.now());
  await recordOutcome(run, claimed, (current) => (isOurs(current, claimed) ? handed : null));
}

/** Where an issue may be open, the claim stays: it runs out, and the next run looks before it opens another. */
async function defer(
  due: DueDestination,
  { record: claimed }: HandOffClaim,
  { error, mayBeOpen }: { readonly error: MergecastError; readonly mayBeOpen: boolean },
  run: OpenedRun,
): Promise<void> {
  const reason = sentence(error);
  const notBefore = error instanceof RateLimited ? error.notBefore : null;
  if (error instanceof CredentialError) run.outcomes.needsCredentials = true;
  run.outcomes.addDeferred(due.base, notBefore, reason);
  if (mayBeOpen) return;
  const deferral = { reason, notBefore, attempts: claimed.attempts };
  const given = deferredRecord(due.base, deferral, run.environment.clock.now());
  await recordOutcome(run, due.base, (current) => (isOurs(current, claimed) ? given : null));
}

function isOurs(current: LedgerRecord | null, { claim: held }: LedgerRecord): boolean {
  return current?.state === 'claimed' && current.claim?.run === held?.run && current.claim?.at === held?.at;
}
