import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeClock } from '../../test/support/fake-clock.ts';
import { makeJpeg, makePicture } from '../../test/support/real-media.ts';
import { silentLog } from '../support/log.ts';
import type { RunEnvironment } from './environment.ts';
import { validate } from './validate.ts';

const CONFIG = 'content: [posts]\nprofiles: { my_brand: { instagram: { account_id: "1" } } }\n';
const POST = '---\nplatforms: [instagram]\nscheduled_date: 2026-06-01T12:00:00Z\nmedia_urls: [./a.jpg]\n---\nHello\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mergecast-validate-'));
  mkdirSync(path.join(folder, 'posts'));
  writeFileSync(path.join(folder, 'mergecast.yml'), CONFIG);
  writeFileSync(path.join(folder, 'posts/a.md'), POST);
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  ['a good picture', () => makeJpeg(), []],
  ['a PNG with another name', () => makePicture('png', 1080, 1350), ['warning MEDIA_TYPE_DOUBTFUL 4']],
  ['a web page with a picture’s name', () => Buffer.from('<!doctype html><p>404'), ['error MEDIA_UNREADABLE 4']],
  ['nothing', () => new Uint8Array(), ['error MEDIA_UNREADABLE 4']],
  ['a picture that is cut short', async () => withoutEnd(await makeJpeg()), ['error MEDIA_TRUNCATED 4']],
  ['print', () => makeJpeg({ isCmyk: true }), ['warning MEDIA_COLOUR 4']],
  [
    'a motion photo',
    async () => Buffer.concat([await makeJpeg(), Buffer.from('ftyp')]),
    ['warning MEDIA_TRAILING_BYTES 4'],
  ],
] as const)('a post with %s', async (_, make, expected) => {
  writeFileSync(path.join(folder, 'posts/a.jpg'), await make());
  const { report } = await validate({ paths: [] }, environment());
  expect(report.findings.map(({ severity, code, line }) => `${severity} ${code} ${line}`)).toEqual(expected);
});

function withoutEnd(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - 200);
}

function environment(): RunEnvironment {
  return {
    cwd: folder,
    variables: {},
    clock: new FakeClock('2026-05-01T09:00:00Z'),
    log: silentLog,
    fetch: () => Promise.reject(new Error('Nothing is fetched.')),
    signal: new AbortController().signal,
    runId: 'test',
    registerSecret: () => {},
    github: null,
  };
}
