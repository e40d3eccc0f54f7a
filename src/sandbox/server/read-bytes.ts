import type { IncomingMessage } from 'node:http';

export interface ReadBytes {
  /** The first of them; what is longer is read and dropped. */
  readonly limitBytes: number;
  /** Cuts the connection after so many bytes, as on a bad line; null: not. Asked for every chunk. */
  readonly cutAfterBytes?: (chunk: Buffer) => number | null;
}

export interface ArrivedBytes {
  readonly bytes: Buffer;
  /** Whether all of them are there: nothing was dropped, and the connection held. */
  readonly isWhole: boolean;
}

/** Everything that came, also when the connection broke. */
export async function readBytes(
  request: IncomingMessage,
  { limitBytes, cutAfterBytes }: ReadBytes,
): Promise<ArrivedBytes> {
  const { socket } = request; // the request loses it when it is over
  const chunks: Buffer[] = [];
  let size = 0;
  let isBroken = false;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      if (size < limitBytes) chunks.push(chunk);
      size += chunk.length;
      const cut = cutAfterBytes?.(chunk) ?? null;
      if (cut === null || size < cut) continue;
      isBroken = true;
      socket.destroy();
      break;
    }
  } catch {
    // The client went away: what it had sent is there.
    isBroken = true;
  }
  return { bytes: Buffer.concat(chunks), isWhole: !isBroken && size <= limitBytes };
}
