import path from 'node:path';
import { markdownText } from '../preview/markdown-text.ts';
import type { RunEnvironment } from '../run/environment.ts';
import type { ExitCode } from '../run/results.ts';

/** The preview of a pull request, as a folder that the workflow uploads. */
export interface LeftPreview {
  /** Where it lies; null where none was asked for, or none could be made. */
  readonly folder: string | null;
  /** Markdown for the summary. */
  readonly summary: readonly string[];
  /** What a maintainer should hear of; it does not turn the check red. */
  readonly trouble: string | null;
}

const NONE: LeftPreview = { folder: null, summary: [], trouble: null };

/** Writes the preview to a folder of the workspace. A configuration that cannot be read shows nothing, and has been told. */
export async function leavePreview(
  asked: string | null,
  exitCode: ExitCode,
  environment: RunEnvironment,
): Promise<LeftPreview> {
  if (asked === null || exitCode === 2) return NONE;
  const out = path.resolve(environment.variables.GITHUB_WORKSPACE || '.', asked);
  try {
    const { exportPreview } = await import('../run/preview/export-preview.ts');
    const { folder } = await exportPreview({ out, base: null }, environment);
    return { folder, summary: ['', summaryOf(asked, environment.variables)], trouble: null };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...NONE, trouble: `The preview could not be written. ${why}` };
  }
}

/** The artifact has no address until the workflow uploads it; the list of the run's artifacts has one from the start. */
function summaryOf(asked: string, variables: RunEnvironment['variables']): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables;
  const place =
    server && repository && run
      ? `[the artifacts of this run](${server}/${repository}/actions/runs/${run}#artifacts)`
      : 'the artifacts of this run';
  return `**Preview:** every post as it will look, calendar and grid. Download it from ${place}, where the workflow uploads ${markdownText(asked)}, and open \`index.html\`.`;
}
