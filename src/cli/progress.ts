import type { Clock } from '../support/clock.ts';
import { durationText } from '../support/duration-text.ts';
import type { Log } from '../support/log.ts';
import { visibleLine } from '../support/visible-text.ts';
import type { Output } from './output.ts';

/** A line that is rewritten while work goes on. */
export interface Spinner {
  show(text: string): void;
  stop(): void;
}

export interface ProgressOptions {
  readonly output: Output;
  readonly clock: Pick<Clock, 'now'>;
  /** Null where there is no terminal to draw on: steps are then plain lines. */
  readonly spinner: Spinner | null;
  /** Shows what `debug` says. */
  readonly verbose: boolean;
}

/** The log of a command, on standard error. `stop` clears what is not to stay. */
export interface Progress extends Log {
  stop(): void;
}

/** Steps as they happen, each with the time since the command began. */
export function createProgress({ output, clock, spinner, verbose }: ProgressOptions): Progress {
  const startedAt = clock.now();
  const { colors, symbols } = output.errorStyle;
  const withTime = (text: string) => `${visibleLine(text)} ${colors.dim(`(${durationText(clock.now() - startedAt)})`)}`;
  return {
    info: (message) => (spinner === null ? output.note(withTime(message)) : spinner.show(visibleLine(message))),
    warn: (message) => output.note(`${colors.yellow(symbols.warning)} ${visibleLine(message)}`),
    debug: (message) => {
      if (verbose) output.note(colors.dim(withTime(message)));
    },
    stop: () => spinner?.stop(),
  };
}
