import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { FakeClock } from '../../../test/support/fake-clock.ts';
import { silentLog } from '../../support/log.ts';
import { graphPostFile } from './graph-client.ts';

const PHOTO = Buffer.from([0xff, 0xd8, 13, 10, 45, 45, 0, 255]);

/** A server that keeps what it was sent. */
async function keepingServer() {
  const arrived: { body: Buffer; headers: Record<string, string> }[] = [];
  const server = createServer(async (request, response) => {
    arrived.push({ body: await buffer(request), headers: request.headers as Record<string, string> });
    response.setHeader('content-type', 'application/json').end('{"id":"1"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { arrived, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it('a file goes out as a form that others read, its bytes as they come', async () => {
  const { arrived, origin } = await keepingServer();
  const parameters = { published: 'false', alt_text_custom: 'Zwei "Tassen"\n📸' };
  async function* bytes() {
    for (let at = 0; at < PHOTO.length; at += 3) yield PHOTO.subarray(at, at + 3);
  }
  const answer = await graphPostFile(
    { path: '1/photos', parameters, timeoutMs: 5000 },
    { field: 'source', sizeBytes: PHOTO.length, bytes: bytes() },
    {
      accessToken: 'EAAB-secret',
      apiOrigin: origin,
      graphApiVersion: 'v25.0',
      fetch,
      clock: new FakeClock('2026-05-10T14:00:00Z'),
      log: silentLog,
      signal: new AbortController().signal,
      redact: (text) => text,
    },
  );
  expect(answer).toEqual({ ok: true, body: { id: '1' } });
  const [request] = arrived;
  if (request === undefined) throw new Error('Nothing arrived.');
  expect(request.headers.authorization).toBe('Bearer EAAB-secret');
  expect(request.headers['content-length']).toBe(String(request.body.length));
  const form = await new Response(new Uint8Array(request.body), { headers: request.headers }).formData();
  expect([...form.keys()]).toEqual(['published', 'alt_text_custom', 'source']);
  // Forms carry line ends as CRLF or as they are; this one is not touched.
  expect(form.get('alt_text_custom')).toBe(parameters.alt_text_custom);
  expect(Buffer.from(await (form.get('source') as File).arrayBuffer())).toEqual(PHOTO);
});
