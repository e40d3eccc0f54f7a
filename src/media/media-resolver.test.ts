import { expect, it } from 'vitest';
import { makeJpeg } from '../../test/support/real-media.ts';
import type { MediaItem } from '../domain/media.ts';
import type { MediaResolver as AdapterMediaResolver } from '../platforms/platform-adapter.ts';
import { silentLog } from '../support/log.ts';
import type { MediaHost } from './media-host.ts';
import { createMediaResolver, type MediaResolver } from './media-resolver.ts';

const jpeg = await makeJpeg({ width: 8, height: 8 });
const host: MediaHost = { isLoopback: false, addressOf: (path) => `https://cdn.example.com/${path}` };

/** A resolver before a host that serves one picture everywhere, and the requests that it made. */
function setUp({ status = 200 } = {}) {
  const requests: string[] = [];
  const warnings: string[] = [];
  const resolver = createMediaResolver({
    host,
    signal: new AbortController().signal,
    log: { ...silentLog, warn: (message) => warnings.push(message) },
    lookup: async () => [{ address: '93.184.216.34' }],
    fetch: async (url) => {
      requests.push(String(url));
      const headers = { 'content-type': 'image/jpeg', 'content-length': String(jpeg.length) };
      return new Response(Buffer.from(jpeg), { status, headers });
    },
  });
  return { resolver, requests, warnings };
}

function file(path: string, sizeBytes = jpeg.length): MediaItem {
  const facts = { kind: 'image', type: 'jpeg', sizeBytes, width: 8, height: 8 } as const;
  return { source: { kind: 'file', path }, altText: null, facts };
}

function address(url: string): MediaItem {
  return { source: { kind: 'url', url }, altText: null, facts: null };
}

it('is what platform adapters ask for', () => {
  const resolver: MediaResolver = setUp().resolver;
  const asAdaptersSeeIt: AdapterMediaResolver = resolver;
  expect(asAdaptersSeeIt.url).toBeTypeOf('function');
});

it('probes each address once, however many ask', async () => {
  const { resolver, requests, warnings } = setUp();
  const urls = await Promise.all([
    resolver.url(file('a.jpg')),
    resolver.url(file('a.jpg')),
    resolver.url(file('b.jpg')),
  ]);
  expect(urls).toEqual([
    'https://cdn.example.com/a.jpg',
    'https://cdn.example.com/a.jpg',
    'https://cdn.example.com/b.jpg',
  ]);
  expect(requests).toEqual(['https://cdn.example.com/a.jpg', 'https://cdn.example.com/b.jpg']);
  expect(warnings).toEqual([]);
});

it('keeps a failure too', async () => {
  const { resolver, requests } = setUp({ status: 503 });
  await expect(resolver.url(file('a.jpg'))).rejects.toMatchObject({ code: 'MEDIA_UNREACHABLE' });
  await expect(resolver.url(file('a.jpg'))).rejects.toMatchObject({ code: 'MEDIA_UNREACHABLE' });
  expect(requests).toHaveLength(1);
});

it('hands on an address of the author, in ASCII', async () => {
  const url = await setUp().resolver.url(address('https://img.example.com/größe 1.jpg?v=2'));
  expect(url).toBe('https://img.example.com/gr%C3%B6%C3%9Fe%201.jpg?v=2');
});

it('never lets an address of the author lead to this machine', async () => {
  const { resolver, requests } = setUp();
  const failure = resolver.url(address('https://127.0.0.1/a.jpg?token=secret'));
  await expect(failure).rejects.toMatchObject({
    code: 'MEDIA_NOT_SERVED',
    message: 'https://127.0.0.1/a.jpg cannot be used: its address leads to this very machine (127.0.0.1).',
  });
  expect(requests).toEqual([]);
});

it('warns when the host serves a file of another size', async () => {
  const { resolver, warnings } = setUp();
  await resolver.url(file('a.jpg', 12));
  expect(warnings).toEqual([expect.stringContaining('a.jpg has 12 bytes in the repository')]);
});
