import type { MediaBytes } from '../platform-adapter.ts';

/**
 * Gives a file's bytes in pieces that follow each other, from one pass over it: a file in git can only be read from its start,
 * and reading that far again for each piece of a film would take hours. Going back begins a new pass.
 */
export class ByteCursor {
  readonly #bytes: MediaBytes;
  #source: AsyncIterator<Uint8Array> | null = null;
  #rest: Uint8Array = new Uint8Array();
  #at = 0;

  constructor(bytes: MediaBytes) {
    this.#bytes = bytes;
  }

  /** The bytes from `start` on, and before `end`; to be read to its end before the next piece is asked for. */
  async *piece(start: number, end: number): AsyncGenerator<Uint8Array> {
    if (this.#source === null || this.#at !== start) await this.#goTo(start);
    while (this.#at < end) {
      const chunk = this.#rest.length > 0 ? this.#rest : await this.#next();
      if (chunk === null) return;
      const taken = chunk.subarray(0, end - this.#at);
      this.#rest = chunk.subarray(taken.length);
      this.#at += taken.length;
      yield taken;
    }
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.#source?.return?.();
    this.#source = null;
  }

  async #goTo(start: number): Promise<void> {
    await this.close();
    this.#source = this.#bytes.read(start)[Symbol.asyncIterator]();
    this.#rest = new Uint8Array();
    this.#at = start;
  }

  async #next(): Promise<Uint8Array | null> {
    const next = await this.#source?.next();
    return next === undefined || next.done ? null : next.value;
  }
}
