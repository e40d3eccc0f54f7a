import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFileAtomically } from './write-file-atomically.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mergecast-atomic-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes a new file', async () => {
  await writeFileAtomically(join(folder, 'a'), Buffer.from('new'));
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
});

it('replaces an old one with a copy and keeps its permissions', async () => {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  writeFileSync(from, 'new');
  writeFileSync(to, 'old');
  chmodSync(to, 0o600);
  await writeFileAtomically(to, { copyOf: from });
  expect(readFileSync(to, 'utf8')).toBe('new');
  expect(statSync(to).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  expect(readdirSync(folder).sort()).toEqual(['from', 'to']);
});

it('leaves the old one and nothing else when it fails', async () => {
  writeFileSync(join(folder, 'a'), 'old');
  await expect(writeFileAtomically(join(folder, 'a'), { copyOf: join(folder, 'missing') })).rejects.toThrow(/ENOENT/);
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
});
