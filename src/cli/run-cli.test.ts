import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const stream = (written: string[]) => ({ write: (text: string) => written.push(text) });
  const host = { stdout: stream(stdout), stderr: stream(stderr), env, on: () => {}, exit: () => {} };
  const exitCode = await runCli(args, '1.2.3', host);
  return { exitCode, stdout: stdout.join(''), stderr: stderr.join('') };
}

it('prints its version and its help', async () => {
  expect(await run(['--version'])).toEqual({ exitCode: 0, stdout: '1.2.3\n', stderr: '' });
  expect(await run(['--help'])).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('validate'), stderr: '' });
});

it.each(['validate', 'plan', 'publish', 'delete', 'editors', 'sandbox', 'demo'])(
  '%s --help has an example and the common options',
  async (name) => {
    const { exitCode, stdout } = await run([name, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`$ mergecast ${name}`);
    for (const option of ['--json', '--cwd', '--verbose']) expect(stdout).toContain(option);
  },
);

describe('wrong usage exits with 2', () => {
  it.each([
    { args: [], says: 'Usage: mergecast' },
    { args: ['valdate'], says: '(Did you mean validate?)' },
    { args: ['publish', '--dryrun'], says: '(Did you mean --dry-run?)' },
    { args: ['plan', 'extra'], says: 'too many arguments' },
    { args: ['validate', '--format', 'xml'], says: 'Allowed choices are pretty, json, github, sarif, markdown.' },
    { args: ['sandbox', '--port', '99999'], says: 'from 0 to 65535' },
    { args: ['editors', 'emacs'], says: 'Allowed are vscode, front-matter, decap, sveltia.' },
    { args: ['plan', '--at', 'tomorrow'], says: 'not an instant with a zone' },
    { args: ['plan', '--at', '2026-05-10T14:00:00'], says: 'not an instant with a zone' },
    { args: ['plan', '--cwd', '/no/such/folder'], says: 'There is no folder' },
  ])('$args', async ({ args, says }) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
  });
});

it('prints one JSON object for an error under --json, and the sentence beside it', async () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'mergecast-cli-'));
  const { exitCode, stdout, stderr } = await run(['validate', '--json', '--cwd', cwd]);
  expect(exitCode).toBe(2);
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    error: { code: 'CONFIG_MISSING', message: expect.any(String), hint: expect.any(String) },
  });
  expect(stderr).toContain('[CONFIG_MISSING]');
});

it.each([['--json'], ['--format=json'], ['--format', 'json']])(
  'knows %s even where the arguments are wrong',
  async (...json) => {
    const { stdout } = await run(['validate', '--nonsense', ...json]);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'USAGE' } });
  },
);

it('lets no argument form a workflow command', async () => {
  const { stderr } = await run(['plan', '\n::error::pwned ##[group]x'], { GITHUB_ACTIONS: 'true' });
  expect(stderr).not.toMatch(/^\s*::|##\[/m);
});
