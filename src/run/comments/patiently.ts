import type { Clock } from '../../support/clock.ts';
import { GitHubFault } from '../../support/github/github-fault.ts';

/** Longer than this, and the next run is the better time. */
const LONGEST_WAIT_MS = 60_000;
/** Before a second and a third try. */
const PAUSES_MS: readonly number[] = [2_000, 8_000];

/**
 * Does something that begins by looking at how things are, and does it again after a fault that may pass. So a call whose
 * answer was lost is never repeated blindly: the next try sees what became of it. Throws the last `GitHubFault`.
 */
export async function patiently<Result>(
  lookAndAct: () => Promise<Result>,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await lookAndAct();
    } catch (error) {
      const waitMs = error instanceof GitHubFault ? waitAfter(error, PAUSES_MS[tries]) : null;
      if (waitMs === null || signal.aborted) throw error;
      await clock.sleep(waitMs, signal);
    }
  }
}

/** Null where waiting does not help. */
function waitAfter({ kind, retryAfterMs }: GitHubFault, pauseMs: number | undefined): number | null {
  if (pauseMs === undefined) return null;
  if (kind === 'unclear') return pauseMs;
  const mayWait = kind === 'rate_limited' && retryAfterMs !== null && retryAfterMs <= LONGEST_WAIT_MS;
  return mayWait ? retryAfterMs : null;
}
