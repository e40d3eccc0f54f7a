import { describe, expect, it } from 'vitest';
import { silentLog } from '../support/log.ts';
import { createEnvironment, type Variables } from './environment.ts';
import { createOutput } from './output.ts';

function build(variables: Variables, folder = '.') {
  const written: string[] = [];
  const stderr = { write: (text: string) => written.push(text) };
  const output = createOutput({ stdout: { write: () => expect.unreachable() }, stderr, variables });
  const signal = new AbortController().signal;
  return { written, environment: createEnvironment({ folder, variables, log: silentLog, signal, output }) };
}

describe('secrets', () => {
  it('are masked once in a runner, on standard error', () => {
    const { written, environment } = build({ GITHUB_ACTIONS: 'true' });
    for (const secret of ['s3cret%\nline', 's3cret%\nline', '', ' ']) environment.registerSecret(secret);
    expect(written).toEqual(['::add-mask::s3cret%25%0Aline\n']);
  });

  it('are printed nowhere else', () => {
    const { written, environment } = build({});
    environment.registerSecret('s3cret');
    expect(written).toEqual([]);
  });
});

it('refuses a folder that is not there', () => {
  expect(() => build({}, 'no/such/folder')).toThrowError(expect.objectContaining({ code: 'USAGE', kind: 'config' }));
});
