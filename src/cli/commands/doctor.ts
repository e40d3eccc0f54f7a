import { doctor } from '../../run/doctor/doctor.ts';
import type { ExitCode } from '../../run/results.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { renderDoctor } from '../render-doctor.ts';

export interface DoctorCommandOptions extends CommonOptions {
  readonly branch?: string;
}

/** `mergecast doctor` */
export async function doctorCommand(
  options: DoctorCommandOptions,
  { environment, output }: CommandContext,
): Promise<ExitCode> {
  const { report, exitCode } = await doctor({ branch: options.branch ?? null }, environment);
  if (options.json) output.printJson(report);
  else output.print(renderDoctor(report, output.style));
  return exitCode;
}
