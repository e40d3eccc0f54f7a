import type { ProblemCode } from './codes.ts';
import type { JsonPointer } from './json-pointer.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** What a rule found, before it is tied to a line: rules know pointers, not positions. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The offending place in the front matter, or in `mergecast.yml`. */
  readonly path: JsonPointer;
  /** Whether to point at the key or at its value. Default `value`. */
  readonly at?: 'key' | 'value';
  /** What is wrong and why, in full sentences: what was found, what is allowed. */
  readonly message: string;
  /** How to mend it; null when the message already says so. */
  readonly hint: string | null;
}

/** A problem with its place in a file. This is the public shape of `validate --json`. */
export interface Finding {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** From the repository's root, with `/`. */
  readonly file: string;
  /** From 1, in that file. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly path: JsonPointer;
  readonly message: string;
  readonly hint: string | null;
}

const SEVERITY_RANK: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** By file, then place, then gravity: the order in which a person reads. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function hasErrors(problems: readonly { readonly severity: Severity }[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
