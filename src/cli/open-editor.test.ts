import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEditor } from './open-editor.ts';

const place = { file: 'content/a b.md', line: 3, column: 7 };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mergecast-editor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program of that name that writes down how it was called. */
function makeProgram(name: string): string {
  const program = path.join(folder, name);
  writeFileSync(
    program,
    `#!/bin/sh\nprintf '%s\\n' "$@" > ${folder}/partial && mv ${folder}/partial ${folder}/called\n`,
  );
  chmodSync(program, 0o755);
  return program;
}

it.skipIf(process.platform === 'win32')(
  'opens the line in an editor with a window, without waiting for it',
  async () => {
    const open = openEditor('/repository', { EDITOR: `${makeProgram('code')} --wait` });
    expect(await open(place)).toBe(true);
    await expect.poll(() => existsSync(path.join(folder, 'called')), { timeout: 5000 }).toBe(true);
    const called = readFileSync(path.join(folder, 'called'), 'utf8');
    expect(called).toContain('/repository/content/a b.md:3:7\n');
    expect(called).not.toContain('--wait');
  },
);

it.each([
  ['vim', {}],
  ['an editor that is not there', { EDITOR: '/nowhere/code' }],
  ['nothing', { EDITOR: '' }],
])('opens nothing with %s', async (name, variables) => {
  const isReal = name === 'vim';
  const open = openEditor('/repository', isReal ? { EDITOR: makeProgram('vim') } : variables);
  expect(await open(place)).toBe(false);
});
