import type { ExitCode } from '../../run/results.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { demo } from '../demo.ts';

export interface DemoCommandOptions extends CommonOptions {
  readonly stay?: true;
}

/** `mergecast demo`: a show for people. Under `--json` it plays on standard error. */
export async function demoCommand(
  options: DemoCommandOptions,
  { environment, output }: CommandContext,
): Promise<ExitCode> {
  const stay = options.stay ?? false;
  if (!options.json) return demo({ stay }, environment, output);
  const exitCode = await demo({ stay }, environment, { ...output, print: output.note });
  output.printJson({ version: 1, ok: exitCode === 0 });
  return exitCode;
}
