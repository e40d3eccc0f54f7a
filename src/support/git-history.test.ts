import { expect, it } from 'vitest';
import { parseLog } from './git-history.ts';

it('reads commits with what they did to each file', () => {
  const log =
    '\x1eaaa\x1f2026-05-10T14:00:00+02:00\x1fAda\x1fRename: | "it"\0\nR086\0old.md\0new.md\0M\0b.md\0' +
    '\x1ebbb\x1f2026-05-09T14:00:00Z\x1fAda\x1fFirst\0\nA\0old.md\0D\0c.md\0';
  expect(parseLog(log)).toEqual([
    {
      commit: 'aaa',
      at: '2026-05-10T14:00:00+02:00',
      author: 'Ada',
      subject: 'Rename: | "it"',
      changes: [
        { kind: 'renamed', path: 'new.md', from: 'old.md' },
        { kind: 'modified', path: 'b.md', from: null },
      ],
    },
    {
      commit: 'bbb',
      at: '2026-05-09T14:00:00Z',
      author: 'Ada',
      subject: 'First',
      changes: [
        { kind: 'added', path: 'old.md', from: null },
        { kind: 'deleted', path: 'c.md', from: null },
      ],
    },
  ]);
});
