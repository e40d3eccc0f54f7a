import { type Instant, instant } from '../domain/instant.ts';

/** The only source of time. Tests and the demo pass their own. */
export interface Clock {
  now(): Instant;
  /** Resolves after `durationMs`, or at once when `signal` aborts: the caller looks at the signal, nothing is thrown. */
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => instant(Date.now()),
  sleep: wait,
};

/** A clock that shows `start` at this moment and runs `speed` times as fast: the demo lives on a day of its own. */
export function clockStartingAt(start: Instant, speed = 1): Clock {
  const startedMs = Date.now();
  return {
    now: () => instant(start + (Date.now() - startedMs) * speed),
    sleep: (durationMs, signal) => wait(durationMs / speed, signal),
  };
}

function wait(durationMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (durationMs <= 0 || signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, durationMs);
    signal?.addEventListener('abort', done, { once: true });
  });
}
