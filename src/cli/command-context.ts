import type { RunEnvironment } from '../run/environment.ts';
import type { ExitCode } from '../run/results.ts';
import type { Output } from './output.ts';

/** Options that every command has. */
export interface CommonOptions {
  readonly json?: true;
  /** Any folder of the repository. Default: the process's own. */
  readonly cwd: string;
  readonly verbose?: true;
}

/** What a command works with. */
export interface CommandContext {
  readonly environment: RunEnvironment;
  readonly output: Output;
  /** Of Mergecast. */
  readonly version: string;
}

/** One command: arguments and options as commander read them → exit code. */
export type RunCommand<Options> = (
  options: Options & CommonOptions,
  context: CommandContext,
  paths: readonly string[],
) => Promise<ExitCode>;
