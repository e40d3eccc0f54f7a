import { commitThroughOf } from '../../run/commit-through.ts';
import { publish } from '../../run/publish.ts';
import type { ExitCode } from '../../run/results.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { renderDryRun } from '../render-dry-run.ts';
import { renderPublish } from '../render-publish.ts';
import { terminalSafe } from '../terminal-text.ts';

export interface PublishCommandOptions extends CommonOptions {
  readonly dryRun?: true;
  readonly branch?: string;
  readonly commitThrough?: string;
}

/** `mergecast publish` */
export async function publishCommand(
  options: PublishCommandOptions,
  { environment, output }: CommandContext,
): Promise<ExitCode> {
  const { dryRun = false, branch = null } = options;
  const commitThrough = commitThroughOf('--commit-through', options.commitThrough, environment.variables);
  const result = await publish({ dryRun, branch, commitThrough }, environment);
  if (options.json) {
    output.printJson(result.report);
    for (const note of terminalSafe(result.notes)) output.note(note);
  } else {
    const render = result.report.dry_run ? renderDryRun : renderPublish;
    output.print(render(result, output.style));
  }
  return result.exitCode;
}
