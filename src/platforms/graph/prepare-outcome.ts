import { type MergecastError, TransientError } from '../../domain/errors.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PreparedHandle } from '../../domain/ledger-record.ts';
import type { PlatformError, PrepareOutcome } from '../../domain/outcome.ts';
import type { Destination } from '../../domain/post.ts';
import type { Diagnosis } from './diagnose.ts';
import { comeBackAt, ownError, toPlatformError } from './errors.ts';

/** A call was refused. `handle` is what was made before, which stays of use; null: nothing. */
export function outcomeOfCall(diagnosis: Diagnosis, handle: PreparedHandle | null, now: Instant): PrepareOutcome {
  const error = toPlatformError(diagnosis, now);
  if (diagnosis.row.class === 'content') return { kind: 'rejected', error };
  return { kind: 'deferred', error, notBefore: comeBackAt(diagnosis, now), ...kept(handle) };
}

/** A medium could not be had. */
export function outcomeOfMedia(error: MergecastError, handle: PreparedHandle | null): PrepareOutcome {
  return error.kind === 'transient' ? later(ownError(error), handle) : { kind: 'rejected', error: ownError(error) };
}

/** Not now; what was made stays of use. */
export function later(error: PlatformError, handle: PreparedHandle | null): PrepareOutcome {
  return { kind: 'deferred', error, notBefore: null, ...kept(handle) };
}

/** The error of a run that was told to stop. */
export function stopped({ post }: Destination, name: string): PlatformError {
  return ownError(
    new TransientError({
      code: 'INTERRUPTED',
      message: `The run was told to stop while ${name} processed the media of ${post}.`,
      hint: 'Nothing to do: the next run goes on with what was uploaded.',
    }),
  );
}

/** "Not seen" (100/33) on a call to the account itself speaks of the account. */
export function aboutTheAccount(diagnosis: Diagnosis): Diagnosis {
  const { row } = diagnosis;
  return row.code === 100 && row.class === 'lookup' ? { ...diagnosis, row: { ...row, class: 'config' } } : diagnosis;
}

function kept(handle: PreparedHandle | null): { readonly handle?: PreparedHandle } {
  return handle === null ? {} : { handle };
}
