import { Readable } from 'node:stream';

/** The parts of a `fetch` that send bytes as they come, so that no file is held whole. Needs a `content-length` header. */
export function streamBody(bytes: AsyncIterable<Uint8Array>): RequestInit {
  const stream = Readable.toWeb(Readable.from(bytes, { objectMode: true, highWaterMark: 1 }));
  // `duplex` is required for a stream, and unknown to the types of some versions.
  return { body: stream as ReadableStream<Uint8Array>, duplex: 'half' } as RequestInit;
}
