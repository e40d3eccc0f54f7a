import { describe, expect, it } from 'vitest';
import { readRejection } from './git-push.ts';

const line = (status: string) => `To remote.git\n!\tabc:refs/heads/main\t${status}\nDone`;

describe('readRejection', () => {
  it.each([
    '[rejected] (fetch first)',
    '[rejected] (non-fast-forward)',
    '[remote rejected] (cannot lock ref)',
    '[remote rejected] (failed to update ref)',
  ])('reads %s as a lost race', (status) => {
    expect(readRejection(line(status), '')).toEqual({ kind: 'lost_race' });
  });

  it.each([
    ['[remote rejected] (pre-receive hook declined)', 'remote: no pushes here', 'no pushes here'],
    ['[remote rejected] (protected branch hook declined)', 'remote: error: GH006: Protected branch', 'GH006'],
  ])('reads %s as a refusal and keeps what the remote said', (status, stderr, said) => {
    expect(readRejection(line(status), stderr)).toMatchObject({
      kind: 'refused',
      detail: expect.stringContaining(said),
    });
  });

  it.each([
    ["fatal: unable to access 'https://x/': The requested URL returned error: 403", 'refused'],
    ['git@x: Permission denied (publickey).', 'refused'],
    ["fatal: unable to access 'https://x/': Could not resolve host: x", 'unreachable'],
    ['fatal: the remote end hung up unexpectedly', 'unreachable'],
  ])('reads %s without a status line as %s', (stderr, kind) => {
    expect(readRejection('', stderr)).toMatchObject({ kind });
  });
});
