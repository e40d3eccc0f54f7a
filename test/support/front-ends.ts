import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PublishReport } from '../../src/domain/reports.ts';
import { gitVariables } from './git-fixture.ts';

const DIST = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist');

export interface ProgramRun {
  /** Null when it was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The JSON of `publish`; null when there is none. */
  readonly report: PublishReport | null;
  /** The command's JSON as it was printed or put out. */
  readonly json: string;
  /** What the Action put out, and wrote as its summary; empty for the command line. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ProgramRequest {
  readonly clone: string;
  /** Default `publish`. */
  readonly command?: 'validate' | 'plan' | 'publish' | 'comment';
  readonly dryRun?: boolean;
  readonly branch?: string;
  /** More options of the command line. */
  readonly options?: readonly string[];
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The Action's event; default `schedule`. */
  readonly event?: { readonly name: string; readonly payload: object };
  /** Told the process id as soon as there is one. */
  readonly onStart?: (pid: number) => void;
}

/** The two bundled programs, run as their users run them, over the same repository. */
export type FrontEnd = (request: ProgramRequest) => Promise<ProgramRun>;

export const frontEnds: Readonly<Record<'CLI' | 'Action', FrontEnd>> = { CLI: runCli, Action: runAction };

async function runCli(request: ProgramRequest): Promise<ProgramRun> {
  const options = [
    ...(request.dryRun ? ['--dry-run'] : []),
    ...(request.branch === undefined ? [] : ['--branch', request.branch]),
    ...(request.options ?? []),
  ];
  const args = ['cli.js', request.command ?? 'publish', '--json', ...options];
  const run = await start(args, request, request.variables);
  return { ...run, report: parseReport(run.stdout), json: run.stdout, outputs: {}, summary: '' };
}

/** The runner's environment as the runner gives it: inputs as variables, command files, cwd is the workspace. */
async function runAction(request: ProgramRequest): Promise<ProgramRun> {
  const files = mkdtempSync(path.join(tmpdir(), 'mergecast-runner-'));
  const file = (name: string, content = ''): string => {
    const target = path.join(files, name);
    writeFileSync(target, content);
    return target;
  };
  const [output, summary] = [file('output'), file('summary')];
  const event = request.event ?? { name: 'schedule', payload: { schedule: '7 * * * *' } };
  const run = await start(['action.js'], request, {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_WORKSPACE: request.clone,
    GITHUB_REPOSITORY: 'acme/content',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_RUN_ID: String(Math.trunc(Math.random() * 1e9)),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_OUTPUT: output,
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    RUNNER_TEMP: files,
    'INPUT_DRY-RUN': String(request.dryRun ?? false),
    INPUT_BRANCH: request.branch ?? '',
    INPUT_COMMAND: request.command ?? '',
    ...request.variables,
  });
  const outputs = readOutputs(readFileSync(output, 'utf8'));
  const json = outputs.results ?? '';
  return { ...run, report: parseReport(json), json, outputs, summary: readFileSync(summary, 'utf8') };
}

function start(
  [script = '', ...args]: readonly string[],
  { clone, onStart }: ProgramRequest,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Pick<ProgramRun, 'exitCode' | 'stdout' | 'stderr'>> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(DIST, script), ...args], {
      cwd: clone,
      env: { ...gitVariables, GITHUB_ACTIONS: '', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid !== undefined) onStart?.(child.pid);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

function parseReport(text: string): PublishReport | null {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'published' in value ? value : null;
  } catch {
    return null;
  }
}

/** `name<<delimiter`, lines, `delimiter`. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n\2$/gm))
    outputs[name] = value;
  return outputs;
}
