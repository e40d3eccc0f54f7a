import { TransientError } from '../../domain/errors.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PublishOutcome } from '../../domain/outcome.ts';
import type { Diagnosis } from './diagnose.ts';
import { comeBackAt, ownError, toPlatformError } from './errors.ts';

/** What a refusal that surely changed nothing means. */
export type RefusalOutcome = Extract<PublishOutcome, { readonly kind: 'rejected' | 'deferred' }>;

/** The call was refused, and surely published nothing. */
export function outcomeOfRefusal(diagnosis: Diagnosis, now: Instant): RefusalOutcome {
  const error = toPlatformError(diagnosis, now);
  if (diagnosis.row.class === 'content') return { kind: 'rejected', error };
  return { kind: 'deferred', error, notBefore: comeBackAt(diagnosis, now) };
}

/** Told to stop before anything was sent. */
export function outcomeOfInterruption(): RefusalOutcome {
  const error = new TransientError({
    code: 'INTERRUPTED',
    message: 'The run was told to stop before the post was sent.',
    hint: 'Nothing to do: the next run publishes it.',
  });
  return { kind: 'deferred', error: ownError(error), notBefore: null };
}
