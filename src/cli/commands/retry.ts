import type { ExitCode } from '../../run/results.ts';
import { retry } from '../../run/retry.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { renderRecovery } from '../render-recovery.ts';

export interface RetryCommandOptions extends CommonOptions {
  readonly platform?: string;
  readonly profile?: string;
}

/** `mergecast retry <post>` */
export async function retryCommand(
  options: RetryCommandOptions,
  { environment, output }: CommandContext,
  [post = '']: readonly string[],
): Promise<ExitCode> {
  const { platform = null, profile = null } = options;
  const report = await retry({ post, platform, profile }, environment);
  if (options.json) output.printJson(report);
  else output.print(renderRecovery(report, output.style));
  return 0;
}
