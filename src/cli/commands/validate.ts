import type { ExitCode, ValidateResult } from '../../run/results.ts';
import { validate } from '../../run/validate.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import type { Output } from '../output.ts';
import { summariseFindings } from '../summarise-findings.ts';
import type { ValidateFormat } from '../validate-formats.ts';

export interface ValidateCommandOptions extends CommonOptions {
  readonly format: ValidateFormat;
  readonly base?: string;
}

/** `mergecast validate [paths...]` */
export async function validateCommand(
  options: ValidateCommandOptions,
  { environment, output }: CommandContext,
  paths: readonly string[],
): Promise<ExitCode> {
  const result = await validate({ paths, ...(options.base === undefined ? {} : { base: options.base }) }, environment);
  await SHOW[options.json ? 'json' : options.format](result, output);
  return result.exitCode;
}

/** Each renderer is loaded when it is needed: a file without findings is checked without any of them. */
const SHOW: Record<ValidateFormat, (result: ValidateResult, output: Output) => void | Promise<void>> = {
  json: ({ report }, output) => output.printJson(report),
  pretty: async (result, output) => {
    if (result.report.findings.length === 0) return output.print(summariseFindings(result.report, output.style));
    const { renderFindings } = await import('../render-findings.ts');
    output.print(renderFindings(result, output.style));
  },
  github: async ({ report }, output) => {
    const { githubAnnotations } = await import('../github-annotations.ts');
    output.printCommands(githubAnnotations(report.findings));
    output.print(summariseFindings(report, output.style));
  },
  markdown: async ({ report }, output) => {
    const { findingsMarkdown } = await import('../../preview/findings-markdown.ts');
    output.print(findingsMarkdown(report));
  },
};
