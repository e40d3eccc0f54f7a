import { expect, it } from 'vitest';
import { parseLedgerLog } from './ledger-history.ts';

const step = { profile: 'my_brand', platform: 'instagram' };

it('reads each step of each destination once, oldest first', () => {
  const log = [
    '\x1eccc\x1f2026-05-10T14:00:02Z\x1fpublished: posts/a.md → instagram\n',
    '\x1ebbb\x1f2026-05-10T14:00:00Z\x1fclaimed: posts/a.md → instagram and 1 more\n\nclaimed: posts/a.md → instagram\nclaimed: posts/b.md → instagram\n',
    '\x1eaaa\x1f2026-05-10T13:00:00Z\x1frests until 2026-05-10T13:30:00Z: instagram\n',
  ].join('\n');
  expect(parseLedgerLog('my_brand', log)).toEqual([
    { ...step, post: 'posts/a.md', state: 'claimed', at: '2026-05-10T14:00:00Z', commit: 'bbb' },
    { ...step, post: 'posts/b.md', state: 'claimed', at: '2026-05-10T14:00:00Z', commit: 'bbb' },
    { ...step, post: 'posts/a.md', state: 'published', at: '2026-05-10T14:00:02Z', commit: 'ccc' },
  ]);
});
