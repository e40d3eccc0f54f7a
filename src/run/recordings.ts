/**
 * What is being written down beside the work: the next post of an account does not wait for the push that records the
 * one before. A run ends, and plans, only after `settled`.
 */
export class Recordings {
  readonly #open = new Set<Promise<void>>();
  readonly #errors: unknown[] = [];

  add(recording: Promise<void>): void {
    const tracked = recording
      .catch((error: unknown) => {
        this.#errors.push(error);
      })
      .finally(() => this.#open.delete(tracked));
    this.#open.add(tracked);
  }

  /** Resolves when everything is written, and what that has added. Throws what a recording threw: a bug. */
  async settled(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open);
    if (this.#errors.length > 0) throw this.#errors[0];
  }
}
