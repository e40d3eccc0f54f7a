import type { ExitCode } from '../../run/results.ts';
import { refreshTokens } from '../../run/tokens/refresh-tokens.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { renderTokenRefresh } from '../render-token-refresh.ts';

export interface TokenRefreshCommandOptions extends CommonOptions {
  readonly platform?: string;
  readonly profile?: string;
  readonly secret?: string;
  readonly print?: true;
}

/** `mergecast token refresh` */
export async function tokenRefreshCommand(
  options: TokenRefreshCommandOptions,
  { environment, output }: CommandContext,
): Promise<ExitCode> {
  const { platform = null, profile = null, secret = null, print: isPrinted = false } = options;
  const { report, exitCode } = await refreshTokens({ platform, profile, secret, isPrinted }, environment);
  if (options.json) output.printJson(report);
  else output.print(renderTokenRefresh(report, output.style));
  return exitCode;
}
