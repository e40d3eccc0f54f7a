/** What {@link stopSignal} needs of the process. */
export interface SignalHost {
  on(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exit(code: number): void;
}

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * A signal that aborts when the process is told to stop. The work then starts nothing new and finishes recording.
 *
 * The same order given twice ends the process at once. A GitHub runner sends SIGINT, then SIGTERM: that is one order,
 * and the seconds it leaves are needed for recording.
 */
export function stopSignal(host: SignalHost): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    let isRepeated = false;
    host.on(name, () => {
      if (isRepeated) host.exit(EXIT_CODES[name]);
      isRepeated = true;
      controller.abort();
    });
  }
  return controller.signal;
}
