import type { OpenFile } from '../../domain/content-tree.ts';
import type { Git } from '../../support/git.ts';

/**
 * A blob read in places. Git gives blobs from start to end only, so what lies between two reads passes through and is
 * dropped; a read that goes back begins again. No more than one chunk is kept.
 */
export class BlobFile implements OpenFile {
  readonly sizeBytes: number;
  readonly #git: Git;
  readonly #oid: string;
  #stream: AsyncGenerator<Uint8Array> | null = null;
  #chunk: Uint8Array = new Uint8Array();
  #chunkStart = 0;

  constructor(git: Git, oid: string, sizeBytes: number) {
    this.sizeBytes = sizeBytes;
    this.#git = git;
    this.#oid = oid;
  }

  async read(start: number, length: number): Promise<Uint8Array> {
    if (this.#stream === null || start < this.#chunkStart) await this.#rewind();
    const end = Math.min(start + length, this.sizeBytes);
    const parts: Uint8Array[] = [];
    for (let at = start; at < end; ) {
      const chunkEnd = this.#chunkStart + this.#chunk.length;
      if (at < chunkEnd) {
        const part = this.#chunk.subarray(at - this.#chunkStart, end - this.#chunkStart);
        parts.push(part);
        at += part.length;
      } else if (!(await this.#advance())) break;
    }
    return Buffer.concat(parts);
  }

  async close(): Promise<void> {
    await this.#stream?.return(undefined);
    this.#stream = null;
  }

  async #rewind(): Promise<void> {
    await this.close();
    this.#stream = this.#git.stream(['cat-file', 'blob', this.#oid]);
    this.#chunk = new Uint8Array();
    this.#chunkStart = 0;
  }

  async #advance(): Promise<boolean> {
    const next = await this.#stream?.next();
    if (next === undefined || next.done) return false;
    this.#chunkStart += this.#chunk.length;
    this.#chunk = next.value;
    return true;
  }
}
