import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FakeClock } from '../../../test/support/fake-clock.ts';
import { makeHostContext, makeMediaFile } from '../../../test/support/make-host-context.ts';
import { makeJpeg } from '../../../test/support/real-media.ts';
import { S3_KEYS, type S3StandIn, startS3StandIn } from '../../../test/support/s3-stand-in.ts';
import type { S3Config } from '../../domain/config.ts';
import type { MediaItem } from '../../domain/media.ts';
import { createMediaResolver } from '../media-resolver.ts';
import { createS3Host } from './s3.ts';
import { s3ObjectUrl } from './s3-address.ts';

const jpeg = await makeJpeg({ width: 40, height: 40 });
let folder: string;
let store: S3StandIn;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mergecast-s3-'));
  store = await startS3StandIn(folder, 'media');
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function config(parts: Partial<S3Config> = {}): S3Config {
  const endpoint = store.origin;
  return {
    bucket: 'media',
    region: 'us-east-1',
    endpoint,
    isPathStyle: true,
    prefix: 'm/',
    isCleanedUp: false,
    ...parts,
  };
}

function open(parts: Partial<S3Config> = {}, variables: Record<string, string> = S3_KEYS) {
  const requests: string[] = [];
  const context = makeHostContext({
    variables,
    clock: new FakeClock('2026-05-10T14:00:00Z'),
    fetch: (url, init) => {
      requests.push(`${init?.method} ${new URL(String(url)).pathname}`);
      return fetch(url, init);
    },
  });
  return { context, requests, host: createS3Host(config(parts), context) };
}

it('stores a picture under its content and hands out an address that works without keys', async () => {
  const { host, context } = open();
  const resolver = createMediaResolver({ ...context, host, open: async (name) => makeMediaFile(name, jpeg) });
  const picture: MediaItem = { source: { kind: 'file', path: 'größe #1.JPG' }, altText: null, facts: null };
  const url = new URL(await resolver.url(picture));
  expect(url.pathname).toMatch(/^\/media\/m\/[0-9a-f]{40}\.jpg$/);
  expect(url.searchParams.get('X-Amz-Expires')).toBe('86400');
  const response = await fetch(url);
  expect(response.headers.get('content-type')).toBe('image/jpeg');
  expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(jpeg));
  url.searchParams.set('X-Amz-Expires', '86401');
  expect((await fetch(url)).status).toBe(403);
});

it('sends a large file in parts, byte for byte', async () => {
  const bytes = randomBytes(20 * 1024 * 1024 + 3);
  const { host, requests } = open();
  const { url } = await host.serve(makeMediaFile('film.mp4', bytes));
  expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(bytes)).toBe(true);
  expect(requests.map((request) => request.split(' ')[0])).toEqual(['HEAD', 'POST', 'PUT', 'PUT', 'PUT', 'POST']);
});

it('stores nothing twice', async () => {
  const file = makeMediaFile('b.jpg', Buffer.from('the very same'));
  await open().host.serve(file);
  const { host, requests } = open();
  await host.serve({ ...file, path: 'copy-of-b.jpg' });
  expect(requests.map((request) => request.split(' ')[0])).toEqual(['HEAD']);
});

it('cleans up what it stored, save what a post still needs', async () => {
  const { host } = open({ isCleanedUp: true });
  const done = await host.serve(makeMediaFile('done.jpg', Buffer.from('done')));
  const open_ = await host.serve(makeMediaFile('open.jpg', Buffer.from('open')));
  await host.close(new Set(['open.jpg']));
  expect((await fetch(done.url)).status).toBe(404);
  expect((await fetch(open_.url)).status).toBe(200);
});

describe('what makes a post wait', () => {
  it.each([
    ['a wrong key', {}, { ...S3_KEYS, AWS_SECRET_ACCESS_KEY: 'wrong' }, /answered 403 \(SignatureDoesNotMatch\)/],
    [
      'a bucket that is not there',
      { bucket: 'absent' },
      S3_KEYS,
      /The bucket absent could not store a\.jpg: it answered 404/,
    ],
    ['a store that is away', { endpoint: 'http://127.0.0.1:9' }, S3_KEYS, /the connection failed/],
  ])('%s', async (_, parts, variables, message) => {
    const failure = open(parts, variables).host.serve(makeMediaFile('a.jpg', Buffer.from('new')));
    await expect(failure).rejects.toMatchObject({ kind: 'transient', code: 'MEDIA_HOST_FAILED' });
    await expect(failure).rejects.toThrow(message);
  });
});

it.each([
  [
    { endpoint: null, isPathStyle: false, region: 'eu-central-1' },
    'https://media.s3.eu-central-1.amazonaws.com/a/b%20c.jpg',
  ],
  [
    { endpoint: 'https://storage.googleapis.com', isPathStyle: true },
    'https://storage.googleapis.com/media/a/b%20c.jpg',
  ],
  [{ endpoint: 'https://1.r2.example:8443', isPathStyle: false }, 'https://media.1.r2.example:8443/a/b%20c.jpg'],
])('%j', (parts, url) => {
  expect(s3ObjectUrl(config(parts), 'a/b c.jpg').href).toBe(url);
});
