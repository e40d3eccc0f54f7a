import { expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { githubAnnotations } from './github-annotations.ts';

const finding: Finding = {
  code: 'FIELD_VALUE',
  severity: 'warning',
  file: 'content/posts/a.md',
  line: 3,
  column: 5,
  path: '/x',
  message: 'Wrong.',
  hint: null,
};

it('writes one command per finding, errors first', () => {
  expect(githubAnnotations([finding, { ...finding, severity: 'error', hint: 'Mend it.' }])).toEqual([
    '::error file=content/posts/a.md,line=3,col=5,title=FIELD_VALUE::Wrong. Mend it.',
    '::warning file=content/posts/a.md,line=3,col=5,title=FIELD_VALUE::Wrong.',
  ]);
});

it('says how many a runner only logs, where it still says it, and writes them all', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ ...finding, line: index + 1 }));
  const lines = githubAnnotations([...many, { ...finding, severity: 'notice' }]);
  expect(lines).toHaveLength(14);
  expect(lines[11]).toBe('::notice title=More findings::2 more: the log lists them.');
  expect(lines.slice(12).every((line) => line.startsWith('::warning '))).toBe(true);
});

it('lets no text out of its place', () => {
  const [line = ''] = githubAnnotations([
    { ...finding, file: 'a,line=9::b%.md', message: '100%\r\n::error::pwned ##[group]x' },
  ]);
  expect(line).toBe(
    '::warning file=a%2Cline=9%3A%3Ab%25.md,line=3,col=5,title=FIELD_VALUE::100%25%0D%0A::error::pwned #.#[group]x',
  );
});
