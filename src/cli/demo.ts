import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instant } from '../domain/instant.ts';
import type { RunEnvironment } from '../run/environment.ts';
import { plan } from '../run/plan.ts';
import { publish } from '../run/publish.ts';
import type { ExitCode } from '../run/results.ts';
import { apiVariables } from '../sandbox/apis.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { clockStartingAt } from '../support/clock.ts';
import { packageRoot } from '../support/package-root.ts';
import { createDemoRepository, type DemoRepository } from './demo-repository.ts';
import type { Output } from './output.ts';
import { renderPlan } from './render-plan.ts';
import { renderPublish } from './render-publish.ts';
import { savePage } from './save-page.ts';

export interface DemoOptions {
  /** Keep the sandbox and its page open until Ctrl-C. */
  readonly stay: boolean;
}

/** A day of its own, so that the sample content is always due; and quick, so that nobody waits for a video. */
const DEMO_DAY = instant(Date.parse('2026-12-01T09:00:00Z'));
const DEMO_SPEED = 20;

/**
 * The main job, for real, on this machine alone: 1. sample content into a new repository with a bare remote; 2. the
 * plan; 3. publish to the sandbox; 4. the proof in git; 5. again, to show that nothing goes out twice; 6. a page.
 */
export async function demo(options: DemoOptions, environment: RunEnvironment, output: Output): Promise<ExitCode> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mergecast-demo-'));
  const clock = clockStartingAt(DEMO_DAY, DEMO_SPEED);
  const repository = await createDemoRepository(folder, environment.variables);
  const sandbox = await startSandbox({ clock, mediaRoot: repository.clone });
  const inDemo = {
    ...environment,
    github: null,
    clock,
    cwd: repository.clone,
    variables: variablesFor(environment, sandbox.url),
  };
  try {
    await cp(path.join(packageRoot(), 'content'), path.join(repository.clone, 'content'), { recursive: true });
    await repository.writeConfig(path.join(packageRoot(), 'mergecast.yml'), sandbox.url);
    await repository.commitAndPush('Schedule the first week of December');
    const exitCode = await show(inDemo, repository, output);
    const page = options.stay ? `${sandbox.url}/` : await savePage(sandbox.url, path.join(folder, 'published'));
    output.print(closing(page, repository, options, output));
    if (options.stay) await untilAborted(environment.signal);
    return exitCode;
  } finally {
    await sandbox.close();
    if (options.stay || environment.signal.aborted) await rm(folder, { recursive: true, force: true });
  }
}

async function show(environment: RunEnvironment, repository: DemoRepository, output: Output): Promise<ExitCode> {
  const { style } = output;
  const heading = (text: string) => output.print(`\n${style.colors.bold(text)}\n`);

  heading('1. The plan, on Tuesday 1 December 2026, 09:00 UTC');
  output.print(renderPlan(await plan({}, environment), { all: false }, style));

  heading('2. mergecast publish');
  const first = await publish({ dryRun: false, branch: 'main' }, environment);
  output.print(renderPublish(first, style));

  heading('3. The proof, in git');
  output.print(await repository.log());
  output.print(`\n${await repository.lastDiff()}`);

  heading('4. mergecast publish, again');
  const second = await publish({ dryRun: false, branch: 'main' }, environment);
  output.print(renderPublish(second, style));
  return first.exitCode === 0 ? second.exitCode : first.exitCode;
}

/** Tokens of no value: the sandbox takes any. */
function variablesFor({ variables }: RunEnvironment, url: string): RunEnvironment['variables'] {
  const { MERGECAST_CREDENTIALS: _real, ...rest } = variables;
  return {
    ...rest,
    ...apiVariables(url),
    MARLUZO_INSTAGRAM_ACCESS_TOKEN: 'demo-token-of-no-value',
    MARLUZO_THREADS_ACCESS_TOKEN: 'demo-token-of-no-value-for-threads',
    MARLUZO_FACEBOOK_ACCESS_TOKEN: 'demo-token-of-no-value-for-the-page',
    MARLUZO_AULAS_INSTAGRAM_ACCESS_TOKEN: 'demo-token-of-no-value-either',
  };
}

function closing(page: string, repository: DemoRepository, { stay }: DemoOptions, { style }: Output): string {
  const { colors } = style;
  return [
    '',
    `Open in a browser: ${colors.cyan(page)}`,
    `The repository:    ${colors.cyan(repository.clone)}`,
    colors.dim(stay ? 'Ctrl-C ends the demo.' : 'npm start -- --stay keeps the stand-in running.'),
  ].join('\n');
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
