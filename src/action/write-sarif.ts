import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../domain/errors.ts';
import { findingsSarif } from '../preview/findings-sarif.ts';
import type { ValidateResult } from '../run/results.ts';
import type { Variables } from './inputs.ts';

/** Filled in by scripts/build.ts. */
const VERSION = process.env.MERGECAST_VERSION ?? 'development';

/** The report for code scanning. Its path is read as the upload step reads it: from the workspace. */
export async function writeSarif(
  file: string,
  { report, sourceOf }: Pick<ValidateResult, 'report' | 'sourceOf'>,
  { GITHUB_WORKSPACE }: Variables,
): Promise<void> {
  const target = path.resolve(GITHUB_WORKSPACE || '.', file);
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, `${JSON.stringify(findingsSarif({ report, sourceOf, version: VERSION }))}\n`);
  } catch (error) {
    throw new ConfigError({
      code: 'USAGE',
      message: `The report cannot be written to ${target}: ${error instanceof Error ? error.message : String(error)}`,
      hint: 'Set sarif-file to a file that the job may write, such as mergecast.sarif.',
      cause: error,
    });
  }
}
