import type { Instant } from '../../domain/instant.ts';
import type { FollowUpOutcome } from '../../domain/outcome.ts';
import type { Diagnosis } from './diagnose.ts';
import { toOutcomeUnknown } from './errors.ts';
import { outcomeOfRefusal } from './publish-outcome.ts';
import { publishVerdict } from './publish-verdict.ts';

/** What a fault proves of a follow-up that was sent: that it was refused, that it can come later, or nothing. */
export function unsentFollowUp(diagnosis: Diagnosis, now: Instant): FollowUpOutcome {
  if (publishVerdict(diagnosis, { isResend: false }) === 'ambiguous') {
    return { kind: 'unknown', error: toOutcomeUnknown(diagnosis) };
  }
  return outcomeOfRefusal(diagnosis, now);
}
