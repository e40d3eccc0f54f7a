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
  { environment, output, version }: CommandContext,
  paths: readonly string[],
): Promise<ExitCode> {
  const result = await validate({ paths, ...(options.base === undefined ? {} : { base: options.base }) }, environment);
  await SHOW[options.json ? 'json' : options.format](result, output, version);
  return result.exitCode;
}

type Show = (result: ValidateResult, output: Output, version: string) => void | Promise<void>;

/** Each renderer is loaded when it is needed: a file without findings is checked without any of them. */
const SHOW: Record<ValidateFormat, Show> = {
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
  sarif: async ({ report, sourceOf }, output, version) => {
    const { findingsSarif } = await import('../../preview/findings-sarif.ts');
    output.printJson(findingsSarif({ report, sourceOf, version }));
  },
  markdown: async ({ report }, output) => {
    const { findingsMarkdown } = await import('../../preview/findings-markdown.ts');
    output.print(findingsMarkdown(report));
  },
};
