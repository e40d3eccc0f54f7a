import { ConfigError } from '../../domain/errors.ts';
import { type Instant, parseInstant } from '../../domain/instant.ts';
import { plan } from '../../run/plan.ts';
import type { ExitCode } from '../../run/results.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { renderPlan } from '../render-plan.ts';

export interface PlanCommandOptions extends CommonOptions {
  readonly all?: true;
  /** Another instant to plan for, as written. */
  readonly at?: string;
}

/** `mergecast plan` */
export async function planCommand(
  options: PlanCommandOptions,
  { environment, output }: CommandContext,
): Promise<ExitCode> {
  const result = await plan(options.at === undefined ? {} : { now: instantOf(options.at) }, environment);
  if (options.json) output.printJson(result.report);
  else output.print(renderPlan(result, { all: options.all ?? false }, output.style));
  return result.exitCode;
}

function instantOf(text: string): Instant {
  const hasZone = /T.*(Z|[+-]\d{2}:?\d{2})$/i.test(text);
  const at = hasZone ? parseInstant(text) : null;
  if (at !== null) return at;
  throw new ConfigError({
    code: 'USAGE',
    message: `--at ${text} is not an instant with a zone.`,
    hint: 'Write it as in 2026-05-10T14:00:00Z or 2026-05-10T16:00:00+02:00.',
  });
}
