import { CredentialError, type MergecastError, RateLimited } from '../domain/errors.ts';
import { formatInstant, type Instant } from '../domain/instant.ts';
import type { PreparedHandle } from '../domain/ledger-record.ts';
import type { PlatformError } from '../domain/outcome.ts';
import { describeDestination } from '../domain/post.ts';
import { deferredRecord, failedRecord, type RecordBase } from '../ledger/records.ts';
import { type AccountSession, restForCredential } from './account-session.ts';
import { nextAttemptAt } from './backoff.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';

/** What closing a destination needs: its name in the ledger and how often it has failed before. */
export interface Closing {
  readonly base: RecordBase;
  readonly record: { readonly attempts: number } | null;
}

export interface DeferralOutcome {
  readonly error: PlatformError;
  readonly notBefore: Instant | null;
  readonly handle?: PreparedHandle;
}

/** The platform, or a rule, said no: recorded, reported, not repeated. */
export async function failDestination({ base, record }: Closing, error: PlatformError, run: PublishRun): Promise<void> {
  const failure = { code: error.platformCode ?? error.error.code, message: sentence(error.error) };
  const attempts = (record?.attempts ?? 0) + 1;
  run.outcomes.addFailed(base, failure.code, failure.message);
  await recordOutcome(run, base, () => failedRecord(base, failure, attempts, run.environment.clock.now()));
}

/** Not now. Whose fault it is decides whether the try counts and whether the whole account rests. */
export async function deferDestination(
  { base, record }: Closing,
  { error, notBefore, handle }: DeferralOutcome,
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  const prepared = handle === undefined ? {} : { prepared: handle };
  const attempts = record?.attempts ?? 0;
  if (error.error instanceof CredentialError) return restForToken(base, error.error, session, run);
  if (error.error instanceof RateLimited) {
    const until = notBefore ?? error.error.notBefore;
    session.rest = { reason: sentence(error.error), notBefore: until, isCredential: false };
    return defer(base, { reason: sentence(error.error), notBefore: until, attempts, ...prepared }, run);
  }
  if (error.error.kind !== 'transient' && error.error.kind !== 'content') {
    return defer(base, { reason: sentence(error.error), notBefore, attempts, ...prepared }, run);
  }
  if (isProcessing(error.error)) {
    return defer(base, { reason: sentence(error.error), notBefore, attempts, ...prepared }, run);
  }
  if (attempts + 1 >= run.config.maxAttempts) return exhaust({ base, record }, error, run);
  const again = notBefore ?? nextAttemptAt(attempts + 1, run.environment.clock.now());
  return defer(base, { reason: sentence(error.error), notBefore: again, attempts: attempts + 1, ...prepared }, run);
}

/** Waiting for the platform to finish is not a failed try. */
function isProcessing(error: MergecastError): boolean {
  return error.code === 'MEDIA_PROCESSING' || error.code === 'PLATFORM_NOT_READY' || error.code === 'TIME_BUDGET';
}

/** A token's fault is nobody's attempt and nothing is written: the post goes out by itself once the token is mended. */
function restForToken(base: RecordBase, error: CredentialError, session: AccountSession, run: PublishRun): void {
  session.rest = restForCredential(error);
  run.outcomes.needsCredentials = true;
  run.outcomes.addDeferred(base, null, session.rest.reason);
}

async function defer(base: RecordBase, deferral: Parameters<typeof deferredRecord>[1], run: PublishRun): Promise<void> {
  run.outcomes.addDeferred(base, deferral.notBefore, deferral.reason);
  const until = deferral.notBefore === null ? '' : ` until ${formatInstant(deferral.notBefore)}`;
  run.environment.log.info(`Deferred${until}: ${describeDestination(base)}. ${deferral.reason}`);
  await recordOutcome(run, base, () => deferredRecord(base, deferral, run.environment.clock.now()));
}

async function exhaust(closing: Closing, error: PlatformError, run: PublishRun): Promise<void> {
  const message = `It failed ${run.config.maxAttempts} times, the last time because: ${sentence(error.error)}`;
  const failure = { code: error.platformCode ?? 'ATTEMPTS_EXHAUSTED', message };
  run.outcomes.addFailed(closing.base, failure.code, message);
  await recordOutcome(run, closing.base, () =>
    failedRecord(closing.base, failure, run.config.maxAttempts, run.environment.clock.now()),
  );
}

export function sentence(error: Pick<MergecastError, 'message' | 'hint'>): string {
  return error.hint === null ? error.message : `${error.message} ${error.hint}`;
}
