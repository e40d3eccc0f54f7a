import type { OpenFile } from '../../src/domain/content-tree.ts';

/** Bytes as a file that counts how many of them were asked for. */
export class MemoryFile implements OpenFile {
  readonly sizeBytes: number;
  readonly #bytes: Uint8Array;
  bytesRead = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.sizeBytes = bytes.length;
  }

  async read(start: number, length: number): Promise<Uint8Array> {
    const part = this.#bytes.subarray(start, start + length);
    this.bytesRead += part.length;
    return part;
  }

  async close(): Promise<void> {}
}
