import { Readable } from 'node:stream';

/**
 * The parts of a `fetch` that send bytes as they come, so that no file is held whole. Needs a `content-length` header.
 * A redirect ends the call: `fetch` keeps a copy of every byte unless it is told that there is nothing to send again,
 * for which it takes `redirect` and `window` together (the Fetch standard, HTTP-network-or-cache fetch, step 1).
 */
export function streamBody(bytes: AsyncIterable<Uint8Array>): RequestInit {
  const stream = Readable.toWeb(Readable.from(bytes, { objectMode: true, highWaterMark: 1 }));
  // `duplex` is required for a stream, and unknown to the types of some versions.
  return { body: stream as ReadableStream<Uint8Array>, duplex: 'half', redirect: 'error', window: null } as RequestInit;
}
