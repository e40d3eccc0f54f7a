import type { PublishReport } from '../domain/reports.ts';
import { doctorMarkdown, tokenRefreshMarkdown } from '../preview/checks-markdown.ts';
import { findingsMarkdown } from '../preview/findings-markdown.ts';
import { markdownText } from '../preview/markdown-text.ts';
import { planMarkdown } from '../preview/plan-markdown.ts';
import { publishMarkdown } from '../preview/publish-markdown.ts';
import type { RunEnvironment } from '../run/environment.ts';
import type { ExitCode } from '../run/results.ts';
import { type Annotation, findingAnnotations, publishAnnotations } from './annotations.ts';
import { checkAnnotations, tokenAnnotations } from './check-annotations.ts';
import type { ActionInputs } from './inputs.ts';
import { logLines } from './log-lines.ts';

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
      return validateOutcome(environment);
    case 'plan':
      return planOutcome(environment);
    case 'publish':
      return publishOutcome(inputs, environment);
    case 'doctor':
      return doctorOutcome(inputs, environment);
    case 'token-refresh':
      return tokenRefreshOutcome(environment);
  }
}

async function validateOutcome(environment: RunEnvironment): Promise<CommandOutcome> {
  const { validate } = await import('../run/validate.ts');
  const { report, exitCode } = await validate({ paths: [] }, environment);
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
  const { report, exitCode, notes } = await plan({}, environment);
  return {
    exitCode,
    report,
    outputs: NOTHING_SENT,
    annotations: [],
    summary: [planMarkdown(report), ...notes.map((note) => `> ${markdownText(note)}`)].join('\n\n'),
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

async function doctorOutcome({ branch }: ActionInputs, environment: RunEnvironment): Promise<CommandOutcome> {
  const { doctor } = await import('../run/doctor/doctor.ts');
  const { report, exitCode } = await doctor({ branch }, environment);
  return {
    exitCode,
    report,
    outputs: NOTHING_SENT,
    annotations: checkAnnotations(report),
    summary: doctorMarkdown(report),
    lines: report.checks.map(({ status, message }) => `${status}: ${message}`),
  };
}

async function tokenRefreshOutcome(environment: RunEnvironment): Promise<CommandOutcome> {
  const { refreshTokens } = await import('../run/tokens/refresh-tokens.ts');
  const options = { profile: null, platform: null, secret: null, isPrinted: false };
  const { report, exitCode } = await refreshTokens(options, environment);
  return {
    exitCode,
    report,
    outputs: NOTHING_SENT,
    annotations: tokenAnnotations(report),
    summary: tokenRefreshMarkdown(report),
    lines: report.tokens.map(({ variable, outcome, message }) => `${outcome}: ${variable}: ${message}`),
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
