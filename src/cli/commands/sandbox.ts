import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../../domain/errors.ts';
import type { ExitCode } from '../../run/results.ts';
import { apiVariables } from '../../sandbox/apis.ts';
import type { Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts';
import { parseScenario, type Scenario } from '../../sandbox/scenario.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import type { Style } from '../style.ts';

export interface SandboxCommandOptions extends CommonOptions {
  readonly port?: number;
  readonly scenario?: string;
  readonly media?: string;
}

/** `mergecast sandbox`: runs until it is told to stop. */
export async function sandboxCommand(
  options: SandboxCommandOptions,
  { environment, output }: CommandContext,
): Promise<ExitCode> {
  const { cwd, clock, signal } = environment;
  const sandbox = await start({
    clock,
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.scenario === undefined ? {} : { scenario: await readScenario(path.resolve(cwd, options.scenario)) }),
    ...(options.media === undefined ? {} : { mediaRoot: path.resolve(cwd, options.media) }),
  });
  const variables = apiVariables(sandbox.url);
  if (options.json) output.printJson({ version: 1, url: sandbox.url, environment: variables });
  else output.print(introduction(sandbox, variables, output.style));
  await untilAborted(signal);
  await sandbox.close();
  return 0;
}

async function start(options: SandboxOptions): Promise<Sandbox> {
  try {
    return await startSandbox(options);
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new ConfigError({
      code: 'USAGE',
      message: `Port ${options.port} is in use, or this user may not open it.`,
      hint: 'Choose another with --port, or leave it out to take any free one.',
      cause: error,
    });
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EADDRINUSE', 'EACCES'].includes(String(error.code));
}

async function readScenario(file: string): Promise<Scenario> {
  try {
    return parseScenario(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (ConfigError.isInstance(error)) throw error;
    throw new ConfigError({
      code: 'USAGE',
      message: `The scenario ${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
      hint: 'docs/sandbox.md describes a scenario file.',
      cause: error,
    });
  }
}

function introduction({ url }: Sandbox, variables: Readonly<Record<string, string>>, { colors }: Style): string {
  return [
    `The sandbox listens at ${colors.bold(url)}. It stands in for the platforms; nothing leaves this machine.`,
    '',
    'Point Mergecast at it, with any token:',
    ...Object.entries(variables).map(([name, value]) => colors.cyan(`  export ${name}=${value}`)),
    '',
    `What is published there: ${colors.cyan(`${url}/`)}`,
    colors.dim('Ctrl-C stops it.'),
  ].join('\n');
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
