import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveMediaFile } from './media-folder.ts';

let folder: string;
let root: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mergecast-media-'));
  root = join(folder, 'media');
  await mkdir(join(root, 'sub'), { recursive: true });
  await writeFile(join(folder, 'secret.jpg'), 'secret');
  for (const name of ['a b.jpg', 'c.MP4', 'd.mov', 'e.png', 'f', 'sub/g.jpeg']) await writeFile(join(root, name), 'x');
  await symlink(join(folder, 'secret.jpg'), join(root, 'out.jpg'));
  await symlink(join(root, 'e.png'), join(root, 'in.png'));
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['a%20b.jpg', 'image/jpeg'],
  ['c.MP4', 'video/mp4'],
  ['d.mov', 'video/quicktime'],
  ['e.png', 'image/png'],
  ['f', 'application/octet-stream'],
  ['sub/g.jpeg', 'image/jpeg'],
  ['sub/../e.png', 'image/png'],
  ['in.png', 'image/png'],
])('serves %s as %s', async (path, contentType) => {
  const { status, headers, body } = await serveMediaFile(root, path, 'GET');
  expect([status, headers['content-type'], headers['content-length']]).toEqual([200, contentType, '1']);
  expect(await text(body as NodeJS.ReadableStream)).toBe('x');
});

test.each([
  'none.jpg',
  '',
  'sub',
  '../secret.jpg',
  '%2e%2e/secret.jpg',
  '..%2fsecret.jpg',
  '/etc/passwd',
  'out.jpg',
  '%',
  'a%00.jpg',
])('does not serve "%s"', async (path) => {
  expect((await serveMediaFile(root, path, 'GET')).status).toBe(404);
});

test.each([
  ['HEAD', 200],
  ['POST', 405],
])('%s is answered with %i', async (method, status) => {
  expect(await serveMediaFile(root, 'e.png', method)).toMatchObject({ status, body: expect.any(String) });
});
