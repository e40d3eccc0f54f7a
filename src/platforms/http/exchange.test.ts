import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { exchange, type HttpRequest } from './exchange.ts';

let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

function request(url: string, parts: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'GET',
    url,
    headers: {},
    timeoutMs: 5000,
    maxBytes: 1000,
    interruption: { signal: new AbortController().signal, graceMs: 0 },
    ...parts,
  };
}

it('gives status, headers and text', async () => {
  const url = await serve((_, response) => response.writeHead(418, { 'x-a': 'b' }).end('{"é":1}'));
  const reply = await exchange(fetch, request(url));
  expect(reply).toMatchObject({ kind: 'reply', status: 418, text: '{"é":1}' });
  expect(reply.kind === 'reply' && reply.headers.get('x-a')).toBe('b');
});

it('does not follow a redirect, so that no token travels on', async () => {
  const paths: (string | undefined)[] = [];
  const url = await serve((incoming, response) => {
    paths.push(incoming.url);
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  const reply = await exchange(
    fetch,
    request(`${url}/here`, { method: 'POST', body: new URLSearchParams({ a: '1' }) }),
  );
  expect(reply).toMatchObject({ kind: 'reply', status: 307 });
  expect(paths).toEqual(['/here']);
});

it('stops reading a body that is too long', async () => {
  const url = await serve((_, response) => response.end('x'.repeat(1001)));
  expect(await exchange(fetch, request(url))).toMatchObject({ kind: 'no_answer' });
});

it('a body of exactly the limit is whole', async () => {
  const url = await serve((_, response) => response.end('x'.repeat(1000)));
  expect(await exchange(fetch, request(url))).toMatchObject({ kind: 'reply', text: 'x'.repeat(1000) });
});

it('a server that never answers is left after the timeout', async () => {
  const url = await serve(() => {});
  const reply = await exchange(fetch, request(url, { timeoutMs: 30 }));
  expect(reply).toEqual({ kind: 'no_answer', reason: 'no answer within 30 ms' });
});

it('a body that never ends is left after the timeout', async () => {
  const url = await serve((_, response) => response.write('{'));
  expect(await exchange(fetch, request(url, { timeoutMs: 30 }))).toMatchObject({ kind: 'no_answer' });
});

it('a connection that is cut may have had its effect', async () => {
  const url = await serve((incoming) => incoming.socket.destroy());
  expect(await exchange(fetch, request(url, { method: 'POST' }))).toMatchObject({ kind: 'no_answer' });
});

it('a refused connection surely had none', async () => {
  const url = await serve(() => {});
  await new Promise((resolve) => server?.close(resolve));
  expect(await exchange(fetch, request(url))).toEqual({ kind: 'not_sent', reason: 'ECONNREFUSED' });
});

it('an interruption ends the call, before and while it runs', async () => {
  const controller = new AbortController();
  const interruption = { signal: controller.signal, graceMs: 0 };
  const url = await serve(() => controller.abort());
  expect(await exchange(fetch, request(url, { interruption }))).toEqual({ kind: 'interrupted' });
  expect(await exchange(fetch, request(url, { interruption }))).toEqual({ kind: 'interrupted' });
});

describe('an interruption with a grace', () => {
  it('hears an answer that comes in time', async () => {
    const controller = new AbortController();
    const url = await serve((_request, response) => {
      controller.abort();
      setTimeout(() => response.end('{}'), 20);
    });
    const interruption = { signal: controller.signal, graceMs: 2_000 };
    expect(await exchange(fetch, request(url, { interruption }))).toMatchObject({ kind: 'reply', text: '{}' });
  });

  it('cuts one that does not, and cannot say what became of it', async () => {
    const controller = new AbortController();
    const url = await serve(() => controller.abort());
    const interruption = { signal: controller.signal, graceMs: 20 };
    expect(await exchange(fetch, request(url, { interruption }))).toMatchObject({ kind: 'no_answer' });
  });
});
