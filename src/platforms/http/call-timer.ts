/** A signal for one call, and what ended it. */
export interface CallTimer {
  readonly signal: AbortSignal;
  /** Null while nothing cut the call short. `interruption` also where a grace ran out. */
  cutBy(): 'timeout' | 'interruption' | null;
  /** To be called when the call is over. */
  stop(): void;
}

/** What ends a call early when the process is told to stop, and how long it may still go on then. */
export interface Interruption {
  readonly signal: AbortSignal;
  readonly graceMs: number;
}

/**
 * Aborts after `timeoutMs` of real time, or when `interruption` aborts. Real time on purpose: a socket does not know the
 * injected clock. `AbortSignal.any` is avoided, because on Node 20 a timeout signal held only by it can be collected.
 */
export function startCallTimer(timeoutMs: number, { signal: interruption, graceMs }: Interruption): CallTimer {
  const controller = new AbortController();
  const timeout = AbortSignal.timeout(timeoutMs);
  let cause: 'timeout' | 'interruption' | null = null;
  const cut = (by: 'timeout' | 'interruption') => {
    cause ??= by;
    controller.abort();
  };
  const onTimeout = () => cut('timeout');
  let grace: NodeJS.Timeout | undefined;
  const onInterruption = () => {
    if (graceMs === 0) cut('interruption');
    else grace ??= setTimeout(() => cut('interruption'), graceMs);
  };
  timeout.addEventListener('abort', onTimeout, { once: true });
  interruption.addEventListener('abort', onInterruption, { once: true });
  if (interruption.aborted) onInterruption();
  return {
    signal: controller.signal,
    cutBy: () => cause,
    stop: () => {
      timeout.removeEventListener('abort', onTimeout);
      interruption.removeEventListener('abort', onInterruption);
      clearTimeout(grace);
    },
  };
}
