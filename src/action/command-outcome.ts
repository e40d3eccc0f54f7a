import type { PublishReport } from '../domain/reports.ts';
import type { Annotation } from '../preview/annotations.ts';
import { planMarkdown } from '../preview/plan-markdown.ts';
import { publishMarkdown } from '../preview/publish-markdown.ts';
import type { RunEnvironment } from '../run/environment.ts';
import type { ExitCode } from '../run/results.ts';
import type { ActionEvent } from './action-event.ts';
import { publishAnnotations } from './annotations.ts';
import type { ActionInputs } from './inputs.ts';
import { logLines } from './log-lines.ts';
import { NOTHING_SENT } from './nothing-sent.ts';

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
  /** What a person should hear of and what does not change the outcome. */
  readonly warnings: readonly string[];
}

/** Runs the command. Each use case is imported when it is the one. */
export async function runCommand(
  inputs: ActionInputs,
  environment: RunEnvironment,
  event: ActionEvent,
): Promise<CommandOutcome> {
  switch (inputs.command) {
    case 'validate':
      return (await import('./validate-outcome.ts')).validateOutcome(inputs, environment, event);
    case 'comment':
      return (await import('./comment-outcome.ts')).commentOutcome(inputs, environment, event);
    case 'plan':
      return planOutcome(environment);
    case 'publish':
      return publishOutcome(inputs, environment);
  }
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
    warnings: [],
  };
}

async function publishOutcome(inputs: ActionInputs, environment: RunEnvironment): Promise<CommandOutcome> {
  const { publish } = await import('../run/publish.ts');
  const { report, exitCode, notes } = await publish({ ...inputs, announces: inputs.comment }, environment);
  return {
    exitCode,
    report,
    outputs: publishOutputs(report),
    annotations: publishAnnotations(report),
    summary: publishMarkdown(report, notes),
    lines: [...logLines.publish(report), ...notes],
    warnings: [],
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
