import { ConfigError } from '../../domain/errors.ts';
import { type FoundThere, resolve } from '../../run/resolve.ts';
import type { ExitCode } from '../../run/results.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { renderRecovery } from '../render-recovery.ts';

export interface ResolveCommandOptions extends CommonOptions {
  readonly published?: string;
  readonly notPublished?: true;
  readonly platform?: string;
  readonly profile?: string;
}

/** `mergecast resolve <post>` */
export async function resolveCommand(
  options: ResolveCommandOptions,
  { environment, output }: CommandContext,
  [post = '']: readonly string[],
): Promise<ExitCode> {
  const { platform = null, profile = null } = options;
  const report = await resolve({ post, platform, profile, finding: findingOf(options) }, environment);
  if (options.json) output.printJson(report);
  else output.print(renderRecovery(report, output.style));
  return 0;
}

function findingOf({ published, notPublished }: ResolveCommandOptions): FoundThere {
  if (published !== undefined && notPublished === undefined) return { kind: 'published', url: published };
  if (published === undefined && notPublished) return { kind: 'not_published' };
  throw new ConfigError({
    code: 'USAGE',
    message: 'Say what you found on the platform: either --published <url> or --not-published.',
    hint: 'Look at the account itself first. Stories and archived posts do not show on a profile’s page.',
  });
}
