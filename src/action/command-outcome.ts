import type { PublishReport } from '../domain/reports.ts';
import { findingsMarkdown } from '../preview/findings-markdown.ts';
import { planMarkdown } from '../preview/plan-markdown.ts';
import { publishMarkdown } from '../preview/publish-markdown.ts';
import type { RunEnvironment } from '../run/environment.ts';
import type { ExitCode } from '../run/results.ts';
import { type Annotation, findingAnnotations, publishAnnotations } from './annotations.ts';
import type { ActionInputs } from './inputs.ts';
import { logLines } from './log-lines.ts';
import { writeSarif } from './write-sarif.ts';

/** What a command gave, in the forms in which a step shows it. */
export interface CommandOutcome {
  readonly exitCode: ExitCode;
  /** The report of `--json`. */
  readonly report: unknown;
  /** The outputs beside `ok` and `results`. */
  readonly outputs: Readonly<Record<string, string | number>>;
  readonly annotations: readonly Annotation[];
  /** Markdown. */
  readonly summary: string;
  /** For the log. */
  readonly lines: readonly string[];
}

/** Runs the command. Each use case is imported when it is the one. */
export function runCommand(inputs: ActionInputs, environment: RunEnvironment): Promise<CommandOutcome> {
  switch (inputs.command) {
    case 'validate':
      return validateOutcome(inputs, environment);
    case 'plan':
      return planOutcome(environment);
    case 'publish':
      return publishOutcome(inputs, environment);
  }
}

async function validateOutcome({ sarifFile }: ActionInputs, environment: RunEnvironment): Promise<CommandOutcome> {
  const { validate } = await import('../run/validate.ts');
  const result = await validate({ paths: [] }, environment);
  const { report, exitCode } = result;
  if (sarifFile !== null) await writeSarif(sarifFile, result, environment.variables);
  const wrong = report.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  return {
    exitCode,
    report,
    outputs: { ...NOTHING_SENT, failed: new Set(wrong).size },
    annotations: findingAnnotations(report.findings),
    summary: findingsMarkdown(report),
    lines: [`${report.posts} posts checked, ${report.findings.length} findings.`],
  };
}

async function planOutcome(environment: RunEnvironment): Promise<CommandOutcome> {
  const { plan } = await import('../run/plan.ts');
  const { report, exitCode } = await plan({}, environment);
  return {
    exitCode,
    report,
    outputs: NOTHING_SENT,
    annotations: [],
    summary: planMarkdown(report),
    lines: logLines.plan(report),
  };
}

async function publishOutcome(inputs: ActionInputs, environment: RunEnvironment): Promise<CommandOutcome> {
  const { publish } = await import('../run/publish.ts');
  const { report, exitCode, notes } = await publish(inputs, environment);
  return {
    exitCode,
    report,
    outputs: publishOutputs(report),
    annotations: publishAnnotations(report),
    summary: publishMarkdown(report, notes),
    lines: [...logLines.publish(report), ...notes],
  };
}

function publishOutputs(report: PublishReport): CommandOutcome['outputs'] {
  return {
    published: report.published.length,
    failed: report.failed.length,
    deferred: report.deferred.length,
    in_doubt: report.in_doubt.length,
    missed: report.missed.length,
    write_back_commit: report.write_back?.commit ?? '',
  };
}

const NOTHING_SENT = { published: 0, failed: 0, deferred: 0, in_doubt: 0, missed: 0, write_back_commit: '' };
