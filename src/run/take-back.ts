import { ConfigError, CredentialError, MergecastError, RateLimited } from '../domain/errors.ts';
import { formatInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { WithdrawOutcome } from '../domain/outcome.ts';
import { PLATFORM_NAMES } from '../domain/platform-id.ts';
import { describeDestination } from '../domain/post.ts';
import { withdrawnRecord } from '../ledger/records.ts';
import { type AccountSession, restForMending } from './account-session.ts';
import { attemptOf } from './ask-platform.ts';
import { sentence } from './close-destination.ts';
import { isSameQuestion } from './may-close.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';

/**
 * Takes an accepted post back before it comes out: 1. note in the ledger that it is meant; 2. ask the platform to give it
 * up; 3. record that it is an ordinary post again. Killed after the first, the next run knows what it means if the platform
 * does not have it any more. What comes too late is said, and comes out.
 */
export async function takeBack(
  record: LedgerRecord,
  why: string,
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  const { outcomes } = run;
  const [name, platform] = [describeDestination(record), record.platform];
  const outcome = await tryToTakeBack(record, session, run);
  switch (outcome?.kind) {
    case 'withdrawn':
      outcomes.notes.push(`${name} was taken back from ${PLATFORM_NAMES[platform]}. ${why}`);
      return recordWithdrawn(record, why, run);
    case 'too_late':
      outcomes.notes.push(
        `${name} cannot be taken back from ${PLATFORM_NAMES[platform]} any more: it comes out at ${record.publish_at} as it was handed over. ${why}`,
      );
      return forgetWithdrawal(record, run);
    case 'deferred':
      restAfter(outcome.error.error, session, run);
      outcomes.notes.push(
        `${name} could not be taken back from ${PLATFORM_NAMES[platform]}, which brings it out at ${record.publish_at}. The next run tries again. ${why} ${sentence(outcome.error.error)}`,
      );
      return;
    case undefined: // another run has it, or it could not be written down: then nothing is taken back
  }
}

/** It is an ordinary post again: what the file and the calendar say of it comes next. */
export async function recordWithdrawn(record: LedgerRecord, why: string, run: PublishRun): Promise<void> {
  const reason = `It was taken back from ${PLATFORM_NAMES[record.platform]}. ${why}`.trim();
  const withdrawn = withdrawnRecord(record, reason, run.environment.clock.now());
  await recordOutcome(run, record, (current) => (isSameQuestion(current, record) ? withdrawn : null));
}

/** The note comes before the call, and where there is no call there is no note. Null: the note could not be written. */
async function tryToTakeBack(
  record: LedgerRecord,
  { adapter, context, rest }: AccountSession,
  run: PublishRun,
): Promise<WithdrawOutcome | null> {
  if (adapter?.withdraw === undefined) return { kind: 'too_late' };
  if (context === null) {
    const message = rest?.reason ?? 'There is no access to the account.';
    return deferred(new CredentialError({ code: 'TOKEN_MISSING', message }));
  }
  const noted = await noteWithdrawal(record, run);
  if (noted === null) return null;
  try {
    return await adapter.withdraw(attemptOf({ record: noted, destination: null }, run), context);
  } catch (error) {
    if (MergecastError.isInstance(error)) return deferred(error);
    throw error;
  }
}

async function noteWithdrawal(record: LedgerRecord, run: PublishRun): Promise<LedgerRecord | null> {
  const at = formatInstant(run.environment.clock.now());
  const withdrawal = { run: run.environment.runId, at };
  const result = await recordOutcome(run, record, (current) =>
    isSameQuestion(current, record) ? { ...record, withdrawal, updated_at: at } : null,
  );
  return result?.kind === 'recorded' ? result.record : null;
}

/** The platform has it and keeps it: should it be gone one day, that was not a run. */
async function forgetWithdrawal({ withdrawal: _withdrawal, ...record }: LedgerRecord, run: PublishRun): Promise<void> {
  await recordOutcome(run, record, (current) =>
    isSameQuestion(current, record) && current?.withdrawal !== undefined ? record : null,
  );
}

function restAfter(error: MergecastError, session: AccountSession, run: PublishRun): void {
  if (error instanceof RateLimited) {
    session.rest = { reason: sentence(error), notBefore: error.notBefore, cause: 'platform' };
  }
  if (!(error instanceof CredentialError || error instanceof ConfigError)) return;
  session.rest ??= restForMending(error);
  run.outcomes.countRest(session.rest);
}

function deferred(error: MergecastError): WithdrawOutcome {
  return { kind: 'deferred', error: { error, platformCode: null } };
}
