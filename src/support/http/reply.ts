import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | Readable;
}

export function jsonReply(value: unknown, status = 200): Reply {
  return { status, headers: { 'content-type': 'application/json; charset=UTF-8' }, body: JSON.stringify(value) };
}

export function textReply(text: string, status: number): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text };
}

/** Writes the answer. Never throws: a client that has gone is not our fault. */
export async function sendReply(response: ServerResponse, { status, headers, body }: Reply): Promise<void> {
  const isWhole = typeof body === 'string' || Buffer.isBuffer(body);
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(isWhole ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
    // Last, because the answer to HEAD states a length that its body does not have.
    ...headers,
  });
  if (isWhole) response.end(body);
  else await pipeline(body, response).catch(() => response.destroy());
}
