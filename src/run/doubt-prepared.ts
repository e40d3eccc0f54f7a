import { addMs, formatInstant, type Instant, instant, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord, PreparedHandle } from '../domain/ledger-record.ts';
import { claimedRecord, inDoubtRecord } from '../ledger/records.ts';
import { captionHash } from '../platforms/caption-hash.ts';
import type { AccountSession } from './account-session.ts';
import { carryDoubt } from './carry-claim.ts';
import type { DueDestination } from './due-destination.ts';
import { makeClaim } from './make-claim.ts';
import { mayClose } from './may-close.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';

/** Platforms keep prepared work for a day at most. */
const HANDLE_LIFETIME_MS = 24 * 60 * 60_000;

/**
 * What an earlier run kept for later turns out to be live: the ledger called it surely not published, and was wrong. It is
 * recorded as in doubt, with what is needed to ask, and asked about at once; it is never an ordinary deferral.
 */
export async function doubtPrepared(
  due: DueDestination,
  { handle, reason }: { readonly handle: PreparedHandle; readonly reason: string },
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  const doubtful = doubtfulRecord(due, { handle, reason }, run);
  run.environment.log.warn(reason);
  const result = await recordOutcome(run, due.base, (current) => (mayClose(current, due.record) ? doubtful : null));
  if (result?.kind === 'declined') {
    run.outcomes.addDeferred(due.destination, null, `Another run has it (${result.current?.state ?? 'claimed'}).`);
    return;
  }
  await carryDoubt({ record: doubtful, destination: due.destination, isWanted: true }, session, run);
}

function doubtfulRecord(
  { base, destination, media, record }: DueDestination,
  { handle, reason }: { readonly handle: PreparedHandle; readonly reason: string },
  run: PublishRun,
): LedgerRecord {
  const now = run.environment.clock.now();
  const claim = {
    ...makeClaim(run, { captionHash: captionHash(destination.caption), media }, now),
    sent_at: formatInstant(earliestSend(base.scheduled_at, now)),
  };
  return inDoubtRecord(claimedRecord(base, claim, handle, record?.attempts ?? 0, now), reason, now);
}

/** It was sent after it was due, by a run that is long over. */
function earliestSend(scheduledAt: string | null, now: Instant): Instant {
  return instant(Math.max(parseInstant(scheduledAt ?? '') ?? 0, addMs(now, -HANDLE_LIFETIME_MS)));
}
