import type { Instant } from '../../domain/instant.ts';
import type { Diagnosis } from './diagnose.ts';
import { toPlatformError } from './errors.ts';

/**
 * For what is asked about an attempt: "cannot see" is an answer, which proves nothing. Everything else means that the platform
 * cannot be asked now, and is thrown as a `MergecastError`.
 */
export function throwUnlessUnseen(diagnosis: Diagnosis, now: Instant): void {
  if (diagnosis.row.class !== 'lookup') throw toPlatformError(diagnosis, now).error;
}
