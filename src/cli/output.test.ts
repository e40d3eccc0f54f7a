import { describe, expect, it } from 'vitest';
import { createOutput } from './output.ts';

function recorder(variables: Record<string, string>) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (written[name] += text) });
  return { written, output: createOutput({ stdout: stream('stdout'), stderr: stream('stderr'), variables }) };
}

const EVIL = '::error::pwned\n  ##[warning]x';

describe('in a GitHub runner', () => {
  const { written, output } = recorder({ GITHUB_ACTIONS: 'true' });
  output.print(EVIL);
  output.note(EVIL);
  output.printJson({ EVIL });

  it.each(['stdout', 'stderr'] as const)('%s carries no command that a text forms', (name) => {
    expect(written[name]).not.toMatch(/^\s*::/m);
    expect(written[name]).not.toContain('##[');
  });
});

it('leaves text alone elsewhere', () => {
  const { written, output } = recorder({});
  output.print(EVIL);
  expect(written.stdout).toBe(`${EVIL}\n`);
});

it('prints commands of ours as they are, and nothing for none', () => {
  const { written, output } = recorder({ GITHUB_ACTIONS: 'true' });
  output.printCommands([]);
  output.printCommands(['::error::a', '::notice::b']);
  output.noteCommand('::add-mask::c');
  expect(written).toEqual({ stdout: '::error::a\n::notice::b\n', stderr: '::add-mask::c\n' });
});
