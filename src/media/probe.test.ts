import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeJpeg } from '../../test/support/real-media.ts';
import { probeAddress } from './probe.ts';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const MP4 = Buffer.from('\0\0\0\x14ftypmp42\0\0\0\0mp42', 'latin1');
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`;
let jpeg: Uint8Array;
beforeAll(async () => {
  jpeg = await makeJpeg();
});

function probe(url: string, changes: Partial<Parameters<typeof probeAddress>[0]> = {}) {
  const signal = new AbortController().signal;
  return probeAddress({ url, expected: 'image', file: 'posts/a.jpg', fetch, signal, allowLoopback: true, ...changes });
}

describe('what is served well', () => {
  it('asks once, as the platform would', async () => {
    const requests: IncomingMessage[] = [];
    const origin = await serve((request, response) => {
      requests.push(request);
      response.writeHead(200, { 'content-type': 'image/JPEG; q=1', 'content-length': jpeg.length }).end(jpeg);
    });
    const result = { ok: true, contentType: 'image/jpeg', sizeBytes: jpeg.length, warnings: [], sha256: null };
    expect(await probe(`${origin}/a.jpg`)).toEqual(result);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /a.jpg']);
    expect(requests[0]?.headers).toMatchObject({
      'user-agent': 'facebookexternalhit/1.1',
      'accept-encoding': 'identity',
    });
    expect(requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('leaves after the first bytes of a body without end', async () => {
    let closed = Promise.resolve();
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg' });
      closed = new Promise((resolve) => response.on('close', resolve));
      const more = () => response.write(Buffer.concat([jpeg, jpeg]), () => setImmediate(more));
      more();
    });
    expect(await probe(origin)).toMatchObject({ sizeBytes: null });
    await closed;
  });

  it('follows three redirects and says where they led', async () => {
    const origin = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end('moved');
      else response.writeHead(200, { 'content-type': 'image/jpeg' }).end(jpeg);
    });
    const { warnings } = await probe(`${origin}/3`);
    expect(warnings).toEqual([expect.stringContaining(`is redirected to ${origin}/0.`)]);
    await expect(probe(`${origin}/4`)).rejects.toMatchObject({ kind: 'content', code: 'MEDIA_NOT_SERVED' });
  });

  it('takes a video without a proper type, with a warning', async () => {
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(MP4),
    );
    const { warnings } = await probe(origin, { expected: 'video' });
    expect(warnings).toEqual([expect.stringContaining('application/octet-stream')]);
  });
});

describe('what a person must mend', () => {
  it.each([
    ['an HTML page named .jpg', 'image/jpeg', '<!doctype html><p>Sign in', 'image', 'what came is an HTML page'],
    ['a Git LFS pointer', 'image/jpeg', LFS, 'image', 'what came is a Git LFS pointer'],
    ['nothing', 'image/jpeg', '', 'image', 'what came is an empty file'],
    ['a video for a picture', 'video/mp4', MP4, 'image', 'what came is a video'],
    ['a picture of no type', 'application/octet-stream', null, 'image', 'Content-Type application/octet-stream'],
    ['a picture called text', 'text/html', null, 'image', 'Content-Type text/html'],
    ['a video called text', 'text/plain', MP4, 'video', 'Content-Type text/plain'],
  ] as const)('%s', async (_, contentType, body, expected, found) => {
    const origin = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': contentType }).end(body ?? jpeg),
    );
    const url = `${origin}/a.jpg?token=secret`;
    const message = expect.stringMatching(new RegExp(`^posts/a\\.jpg at ${origin}/a\\.jpg cannot be used: .*${found}`));
    await expect(probe(url, { expected })).rejects.toMatchObject({
      kind: 'content',
      code: 'MEDIA_NOT_SERVED',
      message,
    });
  });

  it.each([
    ['https://10.0.0.1/a.jpg', 'into a private network (10.0.0.1)'],
    ['https://[::ffff:169.254.169.254]/a.jpg', 'into a private network (::ffff:a9fe:a9fe)'],
    ['https://2130706433/a.jpg', 'to this very machine (127.0.0.1)'],
    ['https://[::1]/a.jpg', 'to this very machine (::1)'],
    ['http://93.184.216.34/a.jpg', 'begins with http://'],
    ['ftp://93.184.216.34/a.jpg', 'begins with ftp://'],
    ['https://user:secret@93.184.216.34/a.jpg', 'user name or a password'],
    ['a.jpg', 'not an address'],
  ])('%s is never asked', async (url, found) => {
    const message = expect.stringContaining(found);
    const failure = probe(url, { allowLoopback: false, fetch: mustNotFetch });
    await expect(failure).rejects.toMatchObject({ code: 'MEDIA_NOT_SERVED', message });
    await expect(failure).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
  });

  it.each([
    ['one private address among public ones', ['93.184.216.34', '192.168.0.1'], 'https://cdn.example.com/a.jpg', false],
    ['a name that leads home', ['127.0.0.1'], 'https://cdn.example.com/a.jpg', false],
    ['plain HTTP to the open', ['93.184.216.34'], 'http://cdn.example.com/a.jpg', true],
  ])('refuses %s', async (_, ips, url, allowLoopback) => {
    const lookup = async () => ips.map((address) => ({ address }));
    const failure = probe(url, { allowLoopback, lookup, fetch: mustNotFetch });
    await expect(failure).rejects.toMatchObject({ code: 'MEDIA_NOT_SERVED' });
  });

  it('checks where a redirect leads before going there', async () => {
    const redirect: typeof fetch = async () =>
      new Response('', { status: 302, headers: { location: 'https://10.0.0.1/' } });
    const failure = probe('https://93.184.216.34/a.jpg', { allowLoopback: false, fetch: redirect });
    await expect(failure).rejects.toMatchObject({
      code: 'MEDIA_NOT_SERVED',
      message: expect.stringContaining('into a private network (10.0.0.1)'),
    });
  });
});

describe('what may pass', () => {
  it.each([
    [404, 'answered 404 (Not Found)', 'correct the address'],
    [403, 'answered 403 (Forbidden)', 'facebookexternalhit'],
    [429, 'answered 429 (Too Many Requests)', 'fewer requests'],
    [503, 'answered 503 (Service Unavailable)', 'later run'],
  ])('the status %i', async (status, found, advice) => {
    const origin = await serve((_, response) => response.writeHead(status, { 'content-type': 'image/jpeg' }).end(jpeg));
    await expect(probe(`${origin}/a.jpg?token=secret`)).rejects.toMatchObject({
      kind: 'transient',
      code: 'MEDIA_UNREACHABLE',
      message: `posts/a.jpg at ${origin}/a.jpg cannot be fetched: the host ${found}.`,
      hint: expect.stringContaining(advice),
    });
  });

  it('asks about a private repository when GitHub has no such file', async () => {
    const url = 'https://raw.githubusercontent.com/acme/content/8d5e957/a.jpg';
    const lookup = async () => [{ address: '185.199.108.133' }];
    const notFound: typeof fetch = async () => new Response('404: Not Found', { status: 404 });
    const failure = probe(url, { lookup, fetch: notFound });
    await expect(failure).rejects.toMatchObject({ hint: expect.stringContaining('Is the repository private?') });
  });

  it('a refused connection', async () => {
    const origin = await serve(() => {});
    await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
    const message = expect.stringContaining('the connection failed (ECONNREFUSED)');
    await expect(probe(origin)).rejects.toMatchObject({ kind: 'transient', code: 'MEDIA_UNREACHABLE', message });
  });

  it('a connection that breaks off', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': 9000 });
      response.write(jpeg.subarray(0, 100), () => response.destroy());
    });
    await expect(probe(origin)).rejects.toMatchObject({ kind: 'transient', code: 'MEDIA_UNREACHABLE' });
  });

  it('a name that nobody knows', async () => {
    const lookup = () => Promise.reject(new Error('getaddrinfo ENOTFOUND cdn.example.com'));
    const failure = probe('https://cdn.example.com/a.jpg', { lookup, fetch: mustNotFetch });
    const message = expect.stringContaining('no address is known for the host cdn.example.com');
    await expect(failure).rejects.toMatchObject({ kind: 'transient', code: 'MEDIA_UNREACHABLE', message });
  });

  it('a host that never answers', async () => {
    const origin = await serve(() => {});
    const message = expect.stringContaining('no answer within 0.02 seconds');
    await expect(probe(origin, { timeoutMs: 20 })).rejects.toMatchObject({ code: 'MEDIA_UNREACHABLE', message });
  });

  it('the run being told to stop', async () => {
    const controller = new AbortController();
    const origin = await serve(() => controller.abort());
    const failure = probe(origin, { signal: controller.signal });
    await expect(failure).rejects.toMatchObject({ kind: 'transient', code: 'INTERRUPTED' });
  });
});

const mustNotFetch: typeof fetch = () => {
  throw new Error('It was fetched.');
};
