import type { PublishContext } from '../platform-adapter.ts';
import type { GraphAnswer } from './graph-client.ts';
import type { GraphFault } from './graph-fault.ts';

export interface RepeatPolicy {
  /** Pause before each further try: `[1000, 4000]` makes three tries at most. */
  readonly delaysMs: readonly number[];
  readonly isWorthRepeating: (fault: GraphFault) => boolean;
}

/**
 * Repeats a call that is harmless to repeat, with jitter, while the deadline allows it. Only ever for reads and for
 * calls without a visible effect.
 */
export async function repeat(
  call: () => Promise<GraphAnswer>,
  policy: RepeatPolicy,
  context: Pick<PublishContext, 'clock' | 'signal' | 'deadline'>,
): Promise<GraphAnswer> {
  let answer = await call();
  for (const delayMs of policy.delaysMs) {
    if (answer.ok || !policy.isWorthRepeating(answer.fault)) return answer;
    if ((await pause(jittered(delayMs), context)) !== 'over') return answer;
    answer = await call();
  }
  return answer;
}

/** Waits, unless that would pass the deadline or the process was told to stop. */
export async function pause(
  durationMs: number,
  { clock, signal, deadline }: Pick<PublishContext, 'clock' | 'signal' | 'deadline'>,
): Promise<'over' | 'deadline' | 'interrupted'> {
  if (clock.now() + durationMs > deadline) return 'deadline';
  await clock.sleep(durationMs, signal);
  return signal.aborted ? 'interrupted' : 'over';
}

/** Three quarters to five quarters, so that many runs do not come back at the same moment. */
function jittered(delayMs: number): number {
  return Math.round(delayMs * (0.75 + Math.random() / 2));
}
