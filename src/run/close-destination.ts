import { ConfigError, CredentialError, type MergecastError, RateLimited } from '../domain/errors.ts';
import { formatInstant, type Instant } from '../domain/instant.ts';
import type { LedgerRecord, PreparedHandle } from '../domain/ledger-record.ts';
import type { PlatformError } from '../domain/outcome.ts';
import { describeDestination } from '../domain/post.ts';
import { type Deferral, deferredRecord, failedRecord, type RecordBase } from '../ledger/records.ts';
import { type AccountSession, restForMending } from './account-session.ts';
import { nextAttemptAt } from './backoff.ts';
import { mayClose } from './may-close.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';

/** What closing a destination needs: its name in the ledger and how often it has failed before. */
export interface Closing {
  readonly base: RecordBase;
  /** As it was last seen: the claim that is closed, or what there was before any. */
  readonly record: LedgerRecord | null;
}

export interface DeferralOutcome {
  readonly error: PlatformError;
  readonly notBefore: Instant | null;
  readonly handle?: PreparedHandle;
}

/** The platform, or a rule, said no: recorded, reported, not repeated. */
export async function failDestination({ base, record }: Closing, error: PlatformError, run: PublishRun): Promise<void> {
  const failure = { code: error.platformCode ?? error.error.code, message: withParts(base, sentence(error.error)) };
  const attempts = (record?.attempts ?? 0) + 1;
  run.outcomes.addFailed(base, failure.code, failure.message);
  const failed = failedRecord(base, failure, attempts, run.environment.clock.now());
  await close({ base, record }, failed, run);
}

/** What is live stays so: that is said first. */
function withParts({ parts = [] }: RecordBase, message: string): string {
  if (parts.length === 0) return message;
  const live =
    parts.length === 1 ? 'The first part of the post is live' : `The first ${parts.length} parts of the post are live`;
  return `${live}, and the next was refused. ${message} Correct what is left, then set status to scheduled: only that is sent.`;
}

/**
 * Not now. Whose fault it is decides whether the try counts and whether the whole account rests. For a token or a setting
 * nothing is written, so that the post goes out by itself once it is mended; only a claim is given back.
 */
export async function deferDestination(
  closing: Closing,
  { error, notBefore, handle }: DeferralOutcome,
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  const { base, record } = closing;
  const prepared = handle === undefined ? {} : { prepared: handle };
  const attempts = record?.attempts ?? 0;
  if (error.error instanceof CredentialError || error.error instanceof ConfigError) {
    session.rest = restForMending(error.error);
    run.outcomes.countRest(session.rest);
    const deferral = { reason: session.rest.reason, notBefore: null, attempts, ...prepared };
    return record?.state === 'claimed' ? defer(closing, deferral, run) : reportDeferral(base, deferral, run);
  }
  if (error.error instanceof RateLimited) {
    const until = notBefore ?? error.error.notBefore;
    session.rest = { reason: sentence(error.error), notBefore: until, cause: 'platform' };
    return defer(closing, { reason: sentence(error.error), notBefore: until, attempts, ...prepared }, run);
  }
  if (error.error.kind !== 'transient' && error.error.kind !== 'content') {
    return defer(closing, { reason: sentence(error.error), notBefore, attempts, ...prepared }, run);
  }
  if (isProcessing(error.error)) {
    return defer(closing, { reason: sentence(error.error), notBefore, attempts, ...prepared }, run);
  }
  if (attempts + 1 >= run.config.maxAttempts) return exhaust(closing, error, run);
  const again = notBefore ?? nextAttemptAt(attempts + 1, run.environment.clock.now());
  return defer(closing, { reason: sentence(error.error), notBefore: again, attempts: attempts + 1, ...prepared }, run);
}

/** Waiting for the platform to finish is not a failed try. */
function isProcessing(error: MergecastError): boolean {
  return error.code === 'MEDIA_PROCESSING' || error.code === 'PLATFORM_NOT_READY' || error.code === 'TIME_BUDGET';
}

async function defer(closing: Closing, deferral: Deferral, run: PublishRun): Promise<void> {
  reportDeferral(closing.base, deferral, run);
  await close(closing, deferredRecord(closing.base, deferral, run.environment.clock.now()), run);
}

async function close({ base, record }: Closing, next: LedgerRecord, run: PublishRun): Promise<void> {
  await recordOutcome(run, base, (current) => (mayClose(current, record) ? next : null));
}

function reportDeferral(base: RecordBase, { notBefore, reason }: Deferral, run: PublishRun): void {
  run.outcomes.addDeferred(base, notBefore, reason);
  const until = notBefore === null ? '' : ` until ${formatInstant(notBefore)}`;
  run.environment.log.info(`Deferred${until}: ${describeDestination(base)}. ${reason}`);
}

async function exhaust(closing: Closing, error: PlatformError, run: PublishRun): Promise<void> {
  const message = `It failed ${run.config.maxAttempts} times, the last time because: ${sentence(error.error)}`;
  const failure = { code: error.platformCode ?? 'ATTEMPTS_EXHAUSTED', message };
  run.outcomes.addFailed(closing.base, failure.code, message);
  const now = run.environment.clock.now();
  await close(closing, failedRecord(closing.base, failure, run.config.maxAttempts, now), run);
}

export function sentence(error: Pick<MergecastError, 'message' | 'hint'>): string {
  return error.hint === null ? error.message : `${error.message} ${error.hint}`;
}
