import type { CommonOptions, RunCommand } from '../command-context.ts';

/** How a command is carried out once its arguments are read: the one place that builds its context. */
export type Carry = <Options extends CommonOptions>(
  command: {
    /** Whether it finishes what it began when it is told to stop. */
    readonly stopsGently: boolean;
    readonly load: () => Promise<RunCommand<Options>>;
  },
  options: Options,
  paths: readonly string[],
) => Promise<void>;
