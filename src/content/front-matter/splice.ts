/** Replace the text from `start` to `end` (offsets into the old text). */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What turns one form into another; null when that form cannot be edited safely. */
export type Splices = readonly Splice[] | null;

/** Applies splices to a text, insertions at a place before a cut that starts there. Null when two overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string | null {
  let result = '';
  let done = 0;
  for (const { start, end, text: added } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done) return null;
    result += text.slice(done, start) + added;
    done = end;
  }
  return result + text.slice(done);
}

/** All splices together; null when one part could not be made. */
export function joinSplices(parts: readonly Splices[]): Splices {
  const splices: Splice[] = [];
  for (const part of parts) {
    if (part === null) return null;
    splices.push(...part);
  }
  return splices;
}
