import { type DecideDeletion, deletePost } from '../../run/delete/delete-post.ts';
import type { ExitCode } from '../../run/results.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { canAsk, confirm } from '../confirm.ts';
import { renderDeletion, renderDoomed } from '../render-deletion.ts';

export interface DeleteCommandOptions extends CommonOptions {
  readonly platform?: string;
  readonly profile?: string;
  readonly yes?: true;
}

/** `mergecast delete <post>` */
export async function deleteCommand(
  options: DeleteCommandOptions,
  { environment, output }: CommandContext,
  [post = '']: readonly string[],
): Promise<ExitCode> {
  const { platform = null, profile = null } = options;
  let isDeclined = false;
  const decide: DecideDeletion = async (doomed) => {
    if (!options.json) output.print(renderDoomed(doomed, output.style));
    if (options.yes) return true;
    if (options.json || !canAsk(environment.variables)) {
      output.note('Nothing was deleted. Pass --yes to delete it.');
      return false;
    }
    isDeclined = !(await confirm(`Delete it from ${doomed.platformName}?`, environment.signal));
    return !isDeclined;
  };
  const report = await deletePost({ post, platform, profile }, environment, decide);
  if (options.json) output.printJson(report);
  else if (report.deleted_at !== null) output.print(renderDeletion(report, output.style));
  else if (isDeclined) output.print('Nothing was deleted.');
  return report.deleted_at !== null || isDeclined ? 0 : 1;
}
