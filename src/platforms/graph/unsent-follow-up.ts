import type { Instant } from '../../domain/instant.ts';
import type { FollowUpOutcome } from '../../domain/outcome.ts';
import type { Diagnosis } from './diagnose.ts';
import { comeBackAt, toOutcomeUnknown, toPlatformError } from './errors.ts';
import { publishVerdict } from './publish-verdict.ts';

/** What a fault proves of a follow-up that was sent: that it was refused, that it can come later, or nothing. */
export function unsentFollowUp(diagnosis: Diagnosis, now: Instant): FollowUpOutcome {
  if (publishVerdict(diagnosis, { isResend: false }) === 'ambiguous') {
    return { kind: 'unknown', error: toOutcomeUnknown(diagnosis) };
  }
  const error = toPlatformError(diagnosis, now);
  if (diagnosis.row.class === 'content') return { kind: 'rejected', error };
  return { kind: 'deferred', error, notBefore: comeBackAt(diagnosis, now) };
}
