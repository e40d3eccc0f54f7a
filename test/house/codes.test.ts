import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ERROR_CODES, PROBLEM_CODES } from '../../src/domain/codes.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CODES: readonly string[] = [...PROBLEM_CODES, ...ERROR_CODES];

const documentation = readFileSync(path.join(ROOT, 'docs/errors.md'), 'utf8');
const entries = new Map(
  documentation
    .split(/^### /m)
    .slice(1)
    .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry]),
);

const source = globSync('src/**/*.ts', { cwd: ROOT })
  .filter((file) => !/\.test\.ts$|domain[/\\]codes\.ts$/.test(file))
  .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
  .join('\n');

it('has each code once', () => {
  expect(CODES).toEqual([...new Set(CODES)]);
});

it.each(CODES)('%s is documented, with what to do', (code) => {
  expect(entries.get(code) ?? '').toContain('**Do:**');
});

it.each(CODES)('%s is used', (code) => {
  expect(source.includes(`'${code}'`)).toBe(true);
});

it('documents no code that there is not', () => {
  expect([...entries.keys()].filter((code) => !CODES.includes(code))).toEqual([]);
});
