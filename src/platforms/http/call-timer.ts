/** A signal for one call, and what ended it. */
export interface CallTimer {
  readonly signal: AbortSignal;
  /** Null while nothing cut the call short. */
  cutBy(): 'timeout' | 'interruption' | null;
  /** To be called when the call is over. */
  stop(): void;
}

/**
 * Aborts after `timeoutMs` of real time, or when `interruption` aborts. Real time on purpose: a socket does not know the
 * injected clock. `AbortSignal.any` is avoided, because on Node 20 a timeout signal held only by it can be collected.
 */
export function startCallTimer(timeoutMs: number, interruption: AbortSignal | null): CallTimer {
  const controller = new AbortController();
  const timeout = AbortSignal.timeout(timeoutMs);
  let cause: 'timeout' | 'interruption' | null = null;
  const cut = (by: 'timeout' | 'interruption') => {
    cause ??= by;
    controller.abort();
  };
  const onTimeout = () => cut('timeout');
  const onInterruption = () => cut('interruption');
  timeout.addEventListener('abort', onTimeout, { once: true });
  interruption?.addEventListener('abort', onInterruption, { once: true });
  if (interruption?.aborted) onInterruption();
  return {
    signal: controller.signal,
    cutBy: () => cause,
    stop: () => {
      timeout.removeEventListener('abort', onTimeout);
      interruption?.removeEventListener('abort', onInterruption);
    },
  };
}
