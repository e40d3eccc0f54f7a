import { expect, it } from 'vitest';
import { terminalSafe } from './terminal-text.ts';

it('cleans every text of a report, at any depth, and nothing else', () => {
  const report = {
    version: 1,
    write_back: null,
    failed: [{ post: 'a\u001b[2J.md', error_message: 'two\nlines', lateness_seconds: 3 }],
    calls: [{ parameters: { 'cap\u001btion': '\u202eevil' } }],
  };
  expect(terminalSafe(report)).toEqual({
    version: 1,
    write_back: null,
    failed: [{ post: 'a␛[2J.md', error_message: 'two lines', lateness_seconds: 3 }],
    calls: [{ parameters: { 'cap␛tion': '\ufffdevil' } }],
  });
});
