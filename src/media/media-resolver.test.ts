import { expect, it, vi } from 'vitest';
import { FakeClock } from '../../test/support/fake-clock.ts';
import { makeMediaFile } from '../../test/support/make-host-context.ts';
import { makeJpeg } from '../../test/support/real-media.ts';
import { addMs } from '../domain/instant.ts';
import type { MediaItem } from '../domain/media.ts';
import type { MediaResolver as AdapterMediaResolver } from '../platforms/platform-adapter.ts';
import { silentLog } from '../support/log.ts';
import { type MediaHost, publicAddress } from './media-host.ts';
import { createMediaResolver, type MediaResolver, type MediaResolverOptions } from './media-resolver.ts';

// Larger than what is read to tell its type.
const jpeg = await makeJpeg({ width: 8, height: 8, metadataBytes: 20_000 });
const clock = new FakeClock('2026-05-10T14:00:00Z');
const address = (path: string) => `https://cdn.example.com/${path}`;
const host: MediaHost = {
  prefersBytes: async () => true,
  check: async () => {},
  plannedAddress: async ({ path }) => address(path),
  serve: async ({ path }) => publicAddress(address(path)),
  close: async () => {},
};

/** A resolver before a host that serves one picture everywhere, and the requests that it made. */
function setUp({ status = 200, ...parts }: Partial<MediaResolverOptions> & { readonly status?: number } = {}) {
  const requests: string[] = [];
  const warnings: string[] = [];
  const resolver = createMediaResolver({
    host,
    open: async (path) => makeMediaFile(path, jpeg),
    clock,
    signal: new AbortController().signal,
    log: { ...silentLog, warn: (message) => warnings.push(message) },
    lookup: async () => [{ address: '93.184.216.34' }],
    fetch: async (url) => {
      if (String(url).endsWith('/robots.txt')) return new Response('', { status: 404 });
      requests.push(String(url));
      const headers = { 'content-type': 'image/jpeg', 'content-length': String(jpeg.length) };
      return new Response(Buffer.from(jpeg), { status, headers });
    },
    ...parts,
  });
  return { resolver, requests, warnings };
}

function file(path: string): MediaItem {
  const facts = { kind: 'image', type: 'jpeg', sizeBytes: jpeg.length, width: 8, height: 8 } as const;
  return { source: { kind: 'file', path }, altText: null, facts };
}

function link(url: string): MediaItem {
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
  const url = await setUp().resolver.url(link('https://img.example.com/größe 1.jpg?v=2'));
  expect(url).toBe('https://img.example.com/gr%C3%B6%C3%9Fe%201.jpg?v=2');
});

it('never lets an address of the author lead to this machine', async () => {
  const { resolver, requests } = setUp();
  const failure = resolver.url(link('https://127.0.0.1/a.jpg?token=secret'));
  await expect(failure).rejects.toMatchObject({
    code: 'MEDIA_NOT_SERVED',
    message: 'https://127.0.0.1/a.jpg cannot be used: its address leads to this very machine (127.0.0.1).',
  });
  expect(requests).toEqual([]);
});

it('warns when the host serves a file of another size', async () => {
  const { resolver, warnings } = setUp({ open: async (path) => makeMediaFile(path, Buffer.from('other bytes!')) });
  await resolver.url(file('a.jpg'));
  expect(warnings).toEqual([expect.stringContaining('a.jpg has 12 bytes in the repository')]);
});

const changed = Buffer.from(jpeg.map((byte, at) => (at === jpeg.length - 3 ? byte ^ 1 : byte)));
const longer = Buffer.concat([jpeg, Buffer.from('more')]);

it.each([
  [
    'a mirror that has another picture of that size',
    true,
    changed,
    ['has other bytes at https://cdn.example.com/a.jpg'],
  ],
  ['a mirror that has a longer one and does not say so', true, longer, ['has other bytes at']],
  ['a mirror that has the same one', true, jpeg, []],
  ['an address that vouches for its bytes', false, changed, []],
])('compares all bytes of %s', async (_, mayDiffer, served, warned) => {
  const { resolver, warnings } = setUp({
    host: { ...host, serve: async ({ path }) => publicAddress(address(path), { mayDiffer }) },
    fetch: async () => new Response(Buffer.from(served), { headers: { 'content-type': 'image/jpeg' } }),
  });
  await resolver.url(file('a.jpg'));
  expect(warnings).toEqual(warned.map((each) => expect.stringContaining(each)));
});

it('makes an address anew that is about to run out', async () => {
  const serve = vi.fn(async () => ({ ...publicAddress(address('a.jpg')), validUntil: addMs(clock.now(), 240_000) }));
  const { resolver } = setUp({ host: { ...host, serve } });
  await resolver.url(file('a.jpg'));
  await resolver.url(file('a.jpg'));
  expect(serve).toHaveBeenCalledTimes(1);
  clock.advance(180_000);
  await resolver.url(file('a.jpg'));
  expect(serve).toHaveBeenCalledTimes(2);
});

it('gives the bytes of files, never of addresses', async () => {
  const { resolver } = setUp();
  expect(await resolver.prefersBytes(file('a.jpg'))).toBe(true);
  expect(await resolver.prefersBytes(link('https://img.example.com/a.mp4'))).toBe(false);
  expect((await resolver.bytes(file('a.jpg'))).sizeBytes).toBe(jpeg.length);
});

it.each([
  ['User-agent: *\nDisallow: /', false],
  ['User-agent: *\nDisallow: /\n\nUser-agent: facebookexternalhit\nAllow: /', true],
  ['User-agent: facebookexternalhit\nDisallow: /private/', true],
  ['User-agent: FacebookExternalHit\nDisallow: /a.jpg', false],
])('obeys a robots.txt: %j', async (robots, isAllowed) => {
  const asked: string[] = [];
  const { resolver } = setUp({
    fetch: async (url) => {
      asked.push(String(url));
      const headers = { 'content-type': 'image/jpeg' };
      return new Response(String(url).endsWith('/robots.txt') ? robots : Buffer.from(jpeg), { headers });
    },
  });
  const outcomes = await Promise.allSettled([resolver.url(file('a.jpg')), resolver.url(file('a.jpg'))]);
  for (const outcome of outcomes) expect(outcome.status).toBe(isAllowed ? 'fulfilled' : 'rejected');
  expect(asked.filter((url) => url.endsWith('/robots.txt'))).toHaveLength(1);
  if (isAllowed) return;
  expect(asked).toHaveLength(1);
  await expect(resolver.url(file('a.jpg'))).rejects.toMatchObject({
    code: 'MEDIA_NOT_SERVED',
    message: expect.stringContaining('https://cdn.example.com/robots.txt forbids it to facebookexternalhit'),
  });
});

it.each([404, 500])('takes a robots.txt that answers %i for leave', async (status) => {
  const { resolver } = setUp({
    fetch: async (url) =>
      String(url).endsWith('/robots.txt')
        ? new Response('User-agent: *\nDisallow: /', { status })
        : new Response(Buffer.from(jpeg), { headers: { 'content-type': 'image/jpeg' } }),
  });
  await expect(resolver.url(file('a.jpg'))).resolves.toBe('https://cdn.example.com/a.jpg');
});
