import { describe, expect, it } from 'vitest';
import { ConfigError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { RunEnvironment } from '../run/environment.ts';
import type { CommandOutcome } from './command-outcome.ts';
import { runAction } from './run-action.ts';
import type { Toolkit } from './toolkit.ts';

/** Records what the step says, in order. */
function recorder(inputs: Record<string, string>) {
  const said: (readonly [string, ...unknown[]])[] = [];
  const say =
    (kind: string) =>
    (...args: readonly unknown[]) =>
      void said.push([kind, ...args]);
  const core: Toolkit = {
    getInput: (name) => inputs[name] ?? '',
    setSecret: say('secret'),
    setOutput: say('output'),
    setFailed: say('failed'),
    debug: say('debug'),
    info: say('info'),
    error: say('error'),
    warning: say('warning'),
    notice: say('notice'),
    summary: { addRaw: (text) => ({ write: async () => say('summary')(text) }) },
  };
  const of = (kind: string) => said.filter(([each]) => each === kind).map(([, ...args]) => args);
  return { core, said, of };
}

const GOOD: CommandOutcome = {
  exitCode: 0,
  report: { version: 1 },
  outputs: { published: 2 },
  annotations: [],
  summary: '### done',
  lines: ['published: a.md'],
  warnings: [],
};

interface Step {
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly run?: (environment: RunEnvironment) => Promise<CommandOutcome> | CommandOutcome;
}

async function step({ inputs = {}, env = {}, run = () => GOOD }: Step = {}) {
  const recorded = recorder(inputs);
  const host = {
    env: { GITHUB_EVENT_NAME: 'schedule', GITHUB_STEP_SUMMARY: 'summary.md', ...env },
    on: () => {},
    exit: () => expect.unreachable(),
  };
  const exitCode = await runAction(recorded.core, host, async (_inputs, environment) => {
    recorded.said.push(['run', environment]);
    return run(environment);
  });
  return { ...recorded, exitCode };
}

it('shows a good outcome', async () => {
  const { exitCode, of } = await step();
  expect(exitCode).toBe(0);
  expect(of('info')).toEqual([['published: a.md']]);
  expect(of('output')).toEqual([
    ['ok', true],
    ['results', { version: 1 }],
    ['published', 2],
  ]);
  expect(of('summary')).toEqual([['### done\n']]);
  expect(of('failed')).toEqual([]);
});

it.each([1, 2, 3, 4, 5] as const)('fails the step with exit code %i and one sentence', async (exitCode) => {
  const outcome = await step({ run: () => ({ ...GOOD, exitCode }) });
  expect(outcome.exitCode).toBe(exitCode);
  expect(outcome.of('failed')).toEqual([[expect.stringContaining('summary')]]);
  expect(outcome.of('output')).toContainEqual(['ok', false]);
});

it('masks every secret of the inputs before anything runs', async () => {
  const inputs = { credentials: '{"A_TOKEN":"first","B_TOKEN":"second"}', 'github-token': 'ghs_x' };
  const { said, of } = await step({ inputs });
  expect(of('secret')).toEqual([['ghs_x'], [inputs.credentials], ['first'], ['second']]);
  expect(said.findIndex(([kind]) => kind === 'run')).toBe(4);
});

it('gives inputs the place of the variables they stand for', async () => {
  const env = { MERGECAST_CREDENTIALS: 'old', GITHUB_TOKEN: 'old', OTHER: 'kept', GITHUB_RUN_ID: '7' };
  const { of } = await step({ inputs: { credentials: '{}', 'github-token': 'new' }, env });
  expect(of('run')).toEqual([
    [
      expect.objectContaining({
        runId: 'github:7:1',
        variables: expect.objectContaining({ MERGECAST_CREDENTIALS: '{}', GITHUB_TOKEN: 'new', OTHER: 'kept' }),
      }),
    ],
  ]);
});

describe('what stops the step', () => {
  const finding: Finding = {
    code: 'FIELD_UNKNOWN',
    severity: 'error',
    file: 'mergecast.yml',
    line: 2,
    column: 3,
    path: '/contnt',
    message: 'contnt is not a setting.',
    hint: null,
  };

  it('shows an error with its findings, and no stack', async () => {
    const error = new ConfigError({
      code: 'CONFIG_INVALID',
      message: 'It is wrong.',
      hint: 'Mend it.',
      findings: [finding],
    });
    const { exitCode, of } = await step({ run: () => Promise.reject(error) });
    expect(exitCode).toBe(2);
    expect(of('failed')).toEqual([['It is wrong. Mend it.']]);
    expect(of('error')).toEqual([
      ['contnt is not a setting.', { title: 'FIELD_UNKNOWN', file: 'mergecast.yml', startLine: 2, startColumn: 3 }],
    ]);
    expect(of('output')).toContainEqual(['results', expect.objectContaining({ error: expect.anything() })]);
    expect(of('summary')).toEqual([[expect.stringContaining('It is wrong.')]]);
    expect(of('info')).toEqual([]);
  });

  it('shows the stack of a bug', async () => {
    const { exitCode, of } = await step({ run: () => Promise.reject(new TypeError('x is undefined')) });
    expect(exitCode).toBe(70);
    expect(of('info')).toEqual([[expect.stringContaining('run-action.test.ts')]]);
  });

  it('refuses wrong inputs before anything runs', async () => {
    const { exitCode, of } = await step({ inputs: { command: 'destroy' } });
    expect(exitCode).toBe(2);
    expect(of('run')).toEqual([]);
  });

  it('refuses a folder that is not there', async () => {
    expect(await step({ inputs: { 'working-directory': 'no/such' } })).toMatchObject({ exitCode: 2 });
  });
});

it('counts the warnings of the log among those that a runner shows', async () => {
  const annotations = Array.from({ length: 9 }, () => ({ severity: 'warning', title: 'x', message: 'y' }) as const);
  const { of } = await step({
    run: ({ log }) => {
      log.warn('first');
      return { ...GOOD, annotations, warnings: ['second'] };
    },
  });
  expect(of('warning')).toHaveLength(10);
  expect(of('notice')).toEqual([['1 more: the job summary lists them.', { title: 'More findings' }]]);
});

it('writes a summary that GitHub takes, whatever there is to say', async () => {
  const { of } = await step({ run: () => ({ ...GOOD, summary: `### done\n${'ä'.repeat(600_000)}` }) });
  expect(of('summary')).toEqual([[expect.stringMatching(/^### done\n\nThe rest is too long/)]]);
});

it('writes no summary where the runner gives no file', async () => {
  const { of } = await step({ env: { GITHUB_STEP_SUMMARY: '' } });
  expect(of('summary')).toEqual([]);
});

it('lets no text of a post form a workflow command', async () => {
  const evil = '::error::pwned\n##[group]x';
  const annotations = [{ severity: 'error', title: evil, message: evil, file: evil } as const];
  const { said } = await step({ run: () => ({ ...GOOD, lines: [evil], annotations }) });
  const printed = said.filter(([kind]) => ['info', 'error'].includes(kind)).map(([, text]) => String(text));
  expect(printed).toHaveLength(2);
  for (const text of printed) expect(text).not.toMatch(/^\s*::|##\[/m);
});
