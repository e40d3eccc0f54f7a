import type { MediaFixReport } from '../../domain/media-fix-report.ts';
import { fixMedia } from '../../run/fix-media.ts';
import type { ExitCode } from '../../run/results.ts';
import { count } from '../../support/count.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { canAsk, confirm } from '../confirm.ts';
import { renderFixesApplied, renderMediaFix } from '../render-media-fix.ts';

export interface MediaFixCommandOptions extends CommonOptions {
  readonly yes?: true;
  readonly dryRun?: true;
  readonly ratio?: 'pad' | 'crop';
  readonly padColor: string;
  readonly stripLocation?: true;
}

/** `mergecast media fix [paths...]` */
export async function mediaFixCommand(
  options: MediaFixCommandOptions,
  { environment, output }: CommandContext,
  paths: readonly string[],
): Promise<ExitCode> {
  const wishes = {
    paths,
    ratio: options.ratio ?? null,
    padColor: options.padColor,
    stripLocation: options.stripLocation ?? false,
  };
  let isDeclined = false;
  const decide = async (proposal: MediaFixReport): Promise<boolean> => {
    if (!options.json) output.print(renderMediaFix(proposal, output.style));
    if (options.dryRun || proposal.fixes.length === 0) return false;
    if (options.yes) return true;
    if (options.json || !canAsk(environment.variables)) {
      output.note('Nothing was changed. Pass --yes to change the files, or --dry-run to only look.');
      return false;
    }
    const isWanted = await confirm(`Change ${count(proposal.fixes.length, 'file')}?`, environment.signal);
    isDeclined = !isWanted;
    return isWanted;
  };
  const report = await fixMedia(wishes, environment, decide);
  if (options.json) output.printJson(report);
  else if (report.applied) output.print(renderFixesApplied(report, output.style));
  else if (isDeclined) output.print('Nothing was changed.');
  return exitCodeOf(report, options.dryRun === true || isDeclined);
}

/** 1 where something that is wrong with a post's media is still wrong. Who only looks, or says no, knows that. */
function exitCodeOf({ fixes, not_fixed, applied }: MediaFixReport, isKnown: boolean): ExitCode {
  const isLeft = not_fixed.length > 0 || (fixes.length > 0 && !applied);
  return isLeft && !isKnown ? 1 : 0;
}
