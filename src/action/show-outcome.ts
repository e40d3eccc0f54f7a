import { type Annotation, capAnnotations, findingAnnotations } from '../preview/annotations.ts';
import { markdownCode, markdownText } from '../preview/markdown-text.ts';
import { type StopReason, stopReport } from '../support/stop-reason.ts';
import { visibleText } from '../support/visible-text.ts';
import { withoutWorkflowCommands } from '../support/workflow-text.ts';
import type { CommandOutcome } from './command-outcome.ts';
import { createRunnerLog } from './runner-log.ts';
import type { Toolkit } from './toolkit.ts';

/** One sentence for each exit code that is not 0. */
const SENTENCES: Readonly<Record<number, string>> = {
  1: 'A post is wrong or was refused: see the annotations and the job summary.',
  2: 'mergecast.yml or the workflow needs an edit: see the annotations and the job summary.',
  3: 'A token is missing, expired or lacks a permission: see the job summary. Nothing is lost; posts go out once it is mended.',
  4: 'What happened could not be recorded on the branch: see the job summary. The next run does it.',
  5: 'It is not known whether a post is live: see the job summary. It is not sent again meanwhile. Look at the account, then use mergecast resolve; docs/recovery.md says how.',
};

const LARGEST_SUMMARY_BYTES = 1024 * 1024;

export interface ShowOptions {
  /** Where the runner takes the job summary from. */
  readonly summaryFile: string | undefined;
  /** How many warnings this step has shown already. */
  readonly warned: number;
}

/** A command that came to its end: log, annotations, outputs, summary, and a red step where a person must act. */
export async function showOutcome(outcome: CommandOutcome, core: Toolkit, options: ShowOptions): Promise<void> {
  const log = createRunnerLog(core);
  for (const line of outcome.lines) log.info(line);
  for (const warning of outcome.warnings) log.warn(warning);
  annotate(outcome.annotations, options.warned + outcome.warnings.length, core);
  setOutputs({ ok: outcome.exitCode === 0, results: outcome.report, ...outcome.outputs }, core);
  await writeSummary(outcome.summary, core, options.summaryFile);
  if (outcome.exitCode !== 0) core.setFailed(SENTENCES[outcome.exitCode] ?? 'See the job summary.');
}

/** A command that was stopped. The stack is shown only where the fault is ours. */
export async function showStop(reason: StopReason, core: Toolkit, options: ShowOptions): Promise<void> {
  const { code, message, hint, stack, findings } = reason;
  if (stack !== null) createRunnerLog(core).info(stack);
  annotate(findingAnnotations(findings), options.warned, core);
  setOutputs({ ok: false, results: stopReport(reason) }, core);
  const summary = [`### ❌ ${markdownText(message)}`, '', markdownText(hint ?? ''), '', markdownCode(code)].join('\n');
  await writeSummary(summary, core, options.summaryFile);
  core.setFailed(safe(hint === null ? message : `${message} ${hint}`));
}

function annotate(annotations: readonly Annotation[], warned: number, core: Toolkit): void {
  const { shown } = capAnnotations(annotations, { whereRest: 'the job summary lists them.', warned });
  for (const each of shown) {
    core[each.severity](safe(each.message), {
      title: safe(each.title),
      ...(each.file === undefined ? {} : { file: each.file }),
      ...(each.line === undefined ? {} : { startLine: each.line }),
      ...(each.column === undefined ? {} : { startColumn: each.column }),
    });
  }
}

function setOutputs(outputs: Readonly<Record<string, unknown>>, core: Toolkit): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** The summary is a courtesy: without its file, or with a full disk, the outcome stays what it is. */
async function writeSummary(markdown: string, core: Toolkit, summaryFile: string | undefined): Promise<void> {
  if (!summaryFile) return;
  try {
    await core.summary.addRaw(`${fitting(markdown)}\n`).write();
  } catch (error) {
    createRunnerLog(core).warn(`The job summary could not be written: ${String(error)}`);
  }
}

/** GitHub throws a summary of more than 1 MiB away. Nothing that we write comes near it; if it did, the outcome is what counts. */
function fitting(markdown: string): string {
  if (Buffer.byteLength(markdown) < LARGEST_SUMMARY_BYTES) return markdown;
  const [headline = ''] = markdown.split('\n', 1);
  return `${headline}\n\nThe rest is too long for a job summary: the log and the output \`results\` have all of it.`;
}

/** The toolkit escapes what would end a command; the runner prints the text once more. */
function safe(text: string): string {
  return withoutWorkflowCommands(visibleText(text));
}
