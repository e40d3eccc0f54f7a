/** Cuts a stream of chunks into lines and blocks of known length, holding no more than the block asked for. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Without its `\n`. Throws when the stream ends first. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(0x0a);
      if (end >= 0) return Buffer.from(this.#take(end + 1)).toString('utf8', 0, end);
      this.#rest = Buffer.concat([this.#rest, await this.#next()]);
    }
  }

  /** Exactly so many bytes, in memory of their own. Throws when the stream ends first. */
  async bytes(length: number): Promise<Uint8Array> {
    const block = Buffer.alloc(length);
    let filled = 0;
    while (filled < length) {
      if (this.#rest.length === 0) this.#rest = await this.#next();
      const part = this.#take(Math.min(length - filled, this.#rest.length));
      block.set(part, filled);
      filled += part.length;
    }
    return block;
  }

  #take(length: number): Uint8Array {
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  async #next(): Promise<Uint8Array> {
    const { done, value } = await this.#chunks.next();
    if (done) throw new Error('The stream ended in the middle of a block.');
    return value;
  }
}
