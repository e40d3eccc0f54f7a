import type { ErrorCode, ProblemCode } from './codes.ts';

/** The public JSON of `media fix`. Version 1 is a contract (docs/cli.md). */
export interface MediaFixReport {
  readonly version: 1;
  readonly fixes: readonly MediaFixRow[];
  /** Files with something wrong that was left as it is, and why. A file may be in both lists. */
  readonly not_fixed: readonly NotFixedRow[];
  /** Whether the files are now as `fixes` says. */
  readonly applied: boolean;
}

export interface MediaFixRow {
  /** From the repository's root, with `/`. */
  readonly file: string;
  /** The same as `file` unless the type, and with it the extension, changes. */
  readonly new_file: string;
  readonly changes: readonly MediaChange[];
  readonly before: MediumShape;
  readonly after: MediumShape;
  /** Posts whose reference is rewritten: none where the name stays. */
  readonly posts: readonly string[];
  /** Whether `file` is deleted: not where the name stays, and not while a post still names it. */
  readonly deletes_file: boolean;
  /** Whether the last commit has `file` as it is now, so that it can be had back. */
  readonly original_in_git: boolean;
}

/** What is wrong with a file and what becomes of it, in words: `png` → `jpeg`, `9.4 MB` → `at most 8 MB`. */
export interface MediaChange {
  readonly kind: MediaChangeKind;
  readonly from: string;
  readonly to: string;
}

export type MediaChangeKind =
  | 'type'
  | 'size'
  | 'ratio'
  | 'colours'
  | 'location'
  | 'codec'
  | 'width'
  | 'frame_rate'
  | 'bit_rate'
  | 'audio'
  | 'index';

export interface MediumShape {
  /** `png`, `mp4`. */
  readonly type: string;
  /** Pixels as shown. */
  readonly width: number;
  readonly height: number;
  /** Width divided by height, to two decimals. */
  readonly ratio: number;
  readonly size_bytes: number;
}

export interface NotFixedRow {
  readonly file: string;
  readonly code: ErrorCode | ProblemCode;
  readonly message: string;
  readonly hint: string | null;
}
