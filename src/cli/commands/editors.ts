import { EDITORS, type Editor } from '../../domain/editors-report.ts';
import { ConfigError } from '../../domain/errors.ts';
import type { ExitCode } from '../../run/results.ts';
import { type DecideEditor, setUpEditor } from '../../run/set-up-editor.ts';
import { count } from '../../support/count.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { canAsk, confirm } from '../confirm.ts';
import { renderEditorChanges, renderEditorReady } from '../render-editors.ts';

export interface EditorsCommandOptions extends CommonOptions {
  readonly yes?: true;
  readonly dryRun?: true;
}

/** `mergecast editors <editor>` */
export async function editorsCommand(
  options: EditorsCommandOptions,
  { environment, output }: CommandContext,
  [name = '']: readonly string[],
): Promise<ExitCode> {
  let isDeclined = false;
  let hasChanged = false;
  const decide: DecideEditor = async (changes) => {
    hasChanged = true;
    if (!options.json) output.print(renderEditorChanges(changes, output.style));
    if (options.dryRun) return false;
    if (options.yes) return true;
    if (options.json || !canAsk(environment.variables)) {
      output.note('Nothing was changed. Pass --yes to write the files, or --dry-run to only look.');
      return false;
    }
    isDeclined = !(await confirm(`Write ${count(changes.length, 'file')}?`, environment.signal));
    return !isDeclined;
  };
  const report = await setUpEditor(editorOf(name), environment, decide);
  if (options.json) output.printJson(report);
  else if (report.applied) output.print(renderEditorReady(report, hasChanged, output.style));
  else if (isDeclined) output.print('Nothing was changed.');
  return report.applied || isDeclined || options.dryRun ? 0 : 1;
}

function editorOf(name: string): Editor {
  const editor = EDITORS.find((each) => each === name);
  if (editor !== undefined) return editor;
  throw new ConfigError({
    code: 'USAGE',
    message: `There is no editor "${name}" that could be set up.`,
    hint: `Allowed are ${EDITORS.join(', ')}.`,
  });
}
