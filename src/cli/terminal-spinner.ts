import yoctoSpinner from 'yocto-spinner';
import type { Clock } from '../support/clock.ts';
import { durationText } from '../support/duration-text.ts';
import type { Spinner } from './progress.ts';

const REFRESH_MS = 1000;

/** A spinner on standard error that says for how long its step has been going on. */
export function createTerminalSpinner(clock: Pick<Clock, 'now'>): Spinner {
  // Signals are the entry's business: a run that is told to stop finishes recording first.
  const spinner = yoctoSpinner({ stream: process.stderr, handleSignals: false });
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    clearInterval(timer);
    if (spinner.isSpinning) spinner.stop();
  };
  return {
    show: (text) => {
      clearInterval(timer);
      const startedAt = clock.now();
      const refresh = () => {
        const elapsedMs = clock.now() - startedAt;
        spinner.text = elapsedMs < REFRESH_MS ? text : `${text} (${durationText(elapsedMs)})`;
      };
      refresh();
      if (!spinner.isSpinning) spinner.start();
      timer = setInterval(refresh, REFRESH_MS);
      timer.unref();
    },
    stop,
  };
}
