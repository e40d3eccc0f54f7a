import { parse } from 'yaml';

/** A workflow of the repository that publishes on a schedule. */
export interface PublishingWorkflow {
  /** From the repository's root. */
  readonly path: string;
  readonly crons: readonly string[];
  readonly text: string;
}

/** Reads one workflow; null for one that does not publish by a schedule, or cannot be read. Pure. */
export function readPublishingWorkflow(path: string, text: string): PublishingWorkflow | null {
  const workflow = parseObject(text);
  const { schedule } = objectOf(workflow.on);
  const crons = listOf(schedule).flatMap((entry) => {
    const { cron } = objectOf(entry);
    return typeof cron === 'string' ? [cron] : [];
  });
  const steps = Object.values(objectOf(workflow.jobs)).flatMap((job) => listOf(objectOf(job).steps));
  return crons.length > 0 && steps.some(publishes) ? { path, crons, text } : null;
}

/** The Action, unless it is told to do something else; or the command line. */
function publishes(step: unknown): boolean {
  const { uses, run, with: inputs } = objectOf(step);
  if (typeof run === 'string') return /\bmergecast\s+publish\b/.test(run);
  const { command } = objectOf(inputs);
  const isOurs = typeof uses === 'string' && (/\bmergecast\b/i.test(uses) || uses === './');
  return isOurs && (command === undefined || command === 'publish');
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return objectOf(parse(text));
  } catch {
    return {};
  }
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
