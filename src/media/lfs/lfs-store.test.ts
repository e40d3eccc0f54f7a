import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createGitFixture, type GitFixture } from '../../../test/support/git-fixture.ts';
import { type GitHubMediaStandIn, startGitHubMediaStandIn } from '../../../test/support/github-media-stand-in.ts';
import { makeHostContext } from '../../../test/support/make-host-context.ts';
import { createCommitTree } from '../../content/tree/commit-tree.ts';
import { createMediaFiles } from '../open-media-file.ts';
import { LfsStore } from './lfs-store.ts';

vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 }); // real git, on a machine that may be busy

const TOKEN = 'ghs_a-token-of-a-job';
const bytes = Buffer.alloc(200_000, 'film');
const oid = createHash('sha256').update(bytes).digest('hex');
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`;

let gitHub: GitHubMediaStandIn;
let fixture: GitFixture;
beforeEach(async () => {
  gitHub = await startGitHubMediaStandIn(TOKEN);
  fixture = createGitFixture({ 'a.mp4': pointer, 'b.txt': 'plain bytes' });
  fixture.git(['config', 'lfs.url', `${gitHub.origin}/acme/content.git/info/lfs`]);
});
afterEach(async () => {
  fixture.remove();
  await gitHub.close();
});

async function openFile(name: string, variables = { GITHUB_TOKEN: TOKEN, GITHUB_SERVER_URL: gitHub.origin }) {
  const { git, remote } = await fixture.repository();
  const tree = createCommitTree({ git, commit: fixture.git(['rev-parse', 'HEAD']) });
  const lfs = new LfsStore({ ...makeHostContext({ variables, remoteUrl: fixture.remote }), git, remote });
  return createMediaFiles({ tree, git, lfs })(name);
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

it('reads what git has, from any byte on', async () => {
  const file = await openFile('b.txt');
  expect(file).toMatchObject({ isLfs: false, sizeBytes: 11 });
  expect((await readAll(file.read(0))).toString()).toBe('plain bytes');
  expect((await readAll(file.read(6))).toString()).toBe('bytes');
});

it('fetches what a pointer stands for, from any byte on', async () => {
  gitHub.addObject(bytes);
  const file = await openFile('a.mp4');
  expect(file).toMatchObject({ isLfs: true, sizeBytes: bytes.length, contentId: oid });
  expect(await readAll(file.read(0))).toEqual(bytes);
  expect(await readAll(file.read(150_000))).toEqual(bytes.subarray(150_000));
  expect(gitHub.requests).toContain('POST /acme/content.git/info/lfs/objects/batch with a token');
  expect(gitHub.requests).toContain('GET /signed/file');
});

it('takes what the checkout fetched already', async () => {
  const folder = path.join(fixture.clone, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, oid), bytes);
  const file = await openFile('a.mp4');
  expect(await readAll(file.read(10))).toEqual(bytes.subarray(10));
  expect(gitHub.requests).toEqual([]);
});

it('uses the header that actions/checkout leaves in the clone', async () => {
  gitHub.addObject(bytes);
  const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
  fixture.git(['config', `http.${gitHub.origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]);
  const file = await openFile('a.mp4', { GITHUB_TOKEN: '', GITHUB_SERVER_URL: '' });
  await expect(readAll(file.read(0))).rejects.toThrow('answered 401'); // the scheme is case-sensitive here
  fixture.git(['config', `http.${gitHub.origin}/.extraheader`, `AUTHORIZATION: Basic ${basic}`]);
  expect(await readAll((await openFile('a.mp4', { GITHUB_TOKEN: '', GITHUB_SERVER_URL: '' })).read(0))).toEqual(bytes);
});

it('sends the token to no other host than its own', async () => {
  const file = await openFile('a.mp4', { GITHUB_TOKEN: TOKEN, GITHUB_SERVER_URL: 'https://github.com' });
  await expect(readAll(file.read(0))).rejects.toMatchObject({ kind: 'transient', code: 'MEDIA_HOST_FAILED' });
  expect(gitHub.requests).toEqual(['POST /acme/content.git/info/lfs/objects/batch']);
});

it('says so when the object was never pushed', async () => {
  const file = await openFile('a.mp4');
  await expect(readAll(file.read(0))).rejects.toThrow('Git LFS could not give a.mp4: it has no such object (404).');
});

it('hands no whole file of other bytes on', async () => {
  gitHub.objects.set(oid, Buffer.alloc(bytes.length, 'fake'));
  const received: Uint8Array[] = [];
  const reading = async () => {
    for await (const chunk of (await openFile('a.mp4')).read(0)) received.push(chunk);
  };
  await expect(reading()).rejects.toThrow('not what the pointer names');
  expect(Buffer.concat(received).length).toBeLessThan(bytes.length);
});
