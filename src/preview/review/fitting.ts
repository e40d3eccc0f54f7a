import { LONGEST_COMMENT_BYTES } from '../../support/github/longest-comment.ts';

/** How much a place takes, and how it counts. */
export interface SizeLimit {
  readonly most: number;
  readonly measure: (text: string) => number;
}

const bytes = (text: string) => Buffer.byteLength(text);

export const COMMENT_LIMIT: SizeLimit = { most: LONGEST_COMMENT_BYTES, measure: bytes };

/** A runner drops a step's summary of more than 1 MiB; a little stays for what else the step says. */
export const SUMMARY_LIMIT: SizeLimit = { most: 1_000_000, measure: bytes };

export interface Fitting {
  readonly kept: readonly string[];
  /** How many parts found no room. */
  readonly left: number;
  readonly used: number;
}

/** What is put between two parts, at most. */
const SEPARATOR = 2;

/** Whole parts, in their order, as long as there is room; of each one the first wording that fits. */
export function fitting(parts: readonly (readonly (() => string)[])[], room: number, { measure }: SizeLimit): Fitting {
  const kept: string[] = [];
  let used = 0;
  for (const wordings of parts) {
    const fits = firstOf(wordings, (text) => used + measure(text) + SEPARATOR <= room);
    if (fits === null) break;
    kept.push(fits);
    used += measure(fits) + SEPARATOR;
  }
  return { kept, left: parts.length - kept.length, used };
}

function firstOf(wordings: readonly (() => string)[], isFitting: (text: string) => boolean): string | null {
  for (const wording of wordings) {
    const text = wording();
    if (isFitting(text)) return text;
  }
  return null;
}
