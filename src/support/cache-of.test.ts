import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cacheOf } from './cache-of.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bundle = path.join(folder, 'cli.js');
const source = path.join(folder, 'main.ts');
const command = path.join(folder, 'mergecast');
writeFileSync(bundle, '');
writeFileSync(source, '');
symlinkSync(bundle, command);
const program = expect.stringMatching(/cli\.js$/);

it.each([
  ['the usual folder', {}, '/usual', bundle, { cache: { folder: '/usual', program } }],
  ['another', { MERGECAST_CACHE_DIR: '/other' }, '/usual', bundle, { cache: { folder: '/other', program } }],
  ['an installed command', {}, '/usual', command, { cache: { folder: '/usual', program } }],
  ['none wanted', { MERGECAST_CACHE_DIR: 'off' }, '/usual', bundle, {}],
  ['none known', {}, null, bundle, {}],
  ['run from its sources', {}, '/usual', source, {}],
  ['no program', {}, '/usual', undefined, {}],
])('%s', (_name, variables, usual, argument, expected) => {
  expect(cacheOf(variables, usual, argument)).toEqual(expected);
});
