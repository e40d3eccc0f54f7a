/** Many small sets of 32-bit numbers, each ascending, in one block of memory. */
export class PackedSets {
  #numbers = new Int32Array(1024);
  /** Where each set starts; the last entry is the end. */
  readonly #starts = [0];

  get count(): number {
    return this.#starts.length - 1;
  }

  add(set: ReadonlySet<number>): void {
    const start = this.#starts.at(-1) ?? 0;
    const end = start + set.size;
    if (end > this.#numbers.length) this.#grow(end);
    let at = start;
    for (const number of set) {
      this.#numbers[at] = number;
      at += 1;
    }
    this.#numbers.subarray(start, end).sort();
    this.#starts.push(end);
  }

  /** A view, good until the next `add`. */
  at(index: number): Int32Array {
    return this.#numbers.subarray(this.#starts[index], this.#starts[index + 1]);
  }

  /** How many are in both of two sets; null as soon as it is certain that there are fewer than `needed`. One walk through the two. */
  common(first: number, second: number, needed: number): number | null {
    const numbers = this.#numbers;
    const endOfFirst = this.#starts[first + 1] ?? 0;
    const endOfSecond = this.#starts[second + 1] ?? 0;
    let i = this.#starts[first] ?? 0;
    let j = this.#starts[second] ?? 0;
    let both = 0;
    while (i < endOfFirst && j < endOfSecond) {
      if (both + Math.min(endOfFirst - i, endOfSecond - j) < needed) return null;
      const x = numbers[i] ?? 0;
      const y = numbers[j] ?? 0;
      if (x === y) both += 1;
      if (x <= y) i += 1;
      if (x >= y) j += 1;
    }
    return both;
  }

  sizeOf(index: number): number {
    return (this.#starts[index + 1] ?? 0) - (this.#starts[index] ?? 0);
  }

  #grow(needed: number): void {
    const larger = new Int32Array(Math.max(needed, this.#numbers.length * 2));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
