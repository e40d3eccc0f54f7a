import { GitHubFault } from '../../support/github/github-fault.ts';
import type { WriteOutcome } from './branch-writer.ts';
import { refusalOf } from './refusal.ts';

/** Before a server that gave no answer is asked again. */
const NO_ANSWER_DELAY_MS = 2_000;

/** What a failed call means for a writer that reads everything again before it redoes anything. */
export function outcomeOfFault(error: unknown): WriteOutcome {
  if (!(error instanceof GitHubFault)) throw error;
  switch (error.kind) {
    case 'stale':
      return { kind: 'again', because: 'lost_race', delayMs: null };
    case 'unclear':
      return { kind: 'again', because: 'no_answer', delayMs: NO_ANSWER_DELAY_MS };
    case 'rate_limited':
      return error.retryAfterMs === null
        ? { kind: 'refused', refusal: 'rate_limited', detail: error.message }
        : { kind: 'again', because: 'rate_limited', delayMs: error.retryAfterMs };
    case 'not_found':
      return { kind: 'refused', refusal: 'no_right', detail: error.message };
    case 'refused':
      return { kind: 'refused', refusal: refusalOf(error.message), detail: error.message };
    default:
      throw new Error(`Unknown fault: ${error.kind satisfies never}`);
  }
}
