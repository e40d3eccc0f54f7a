import type { ErrorCode } from '../domain/codes.ts';
import { ConfigError, ContentError, type ErrorKind, MergecastError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';

/** Where a bug of ours is reported. */
export const ISSUES_URL = 'https://github.com/mergecast/mergecast/issues/new';

/** Why a whole command stopped, as its front end shows it. */
export interface StopReason {
  readonly exitCode: 1 | 2 | 3 | 4 | 5 | 70;
  readonly code: ErrorCode;
  /** What happened and why, in full sentences. */
  readonly message: string;
  /** What to do now; null when the message says so. */
  readonly hint: string | null;
  readonly findings: readonly Finding[];
  /** Only for a bug of ours: people who made a mistake are not shown one. */
  readonly stack: string | null;
}

const EXIT_CODES: Record<ErrorKind, StopReason['exitCode']> = {
  content: 1,
  rejection: 1,
  config: 2,
  credential: 3,
  ledger_conflict: 4,
  transient: 4,
  rate_limited: 4,
  outcome_unknown: 5,
};

/** The one place where an error becomes an exit code. */
export function stopReason(error: unknown): StopReason {
  if (!MergecastError.isInstance(error)) return bug(error);
  return {
    exitCode: EXIT_CODES[error.kind],
    code: error.code,
    message: error.message,
    hint: error.hint,
    findings: error instanceof ConfigError || error instanceof ContentError ? error.findings : [],
    stack: null,
  };
}

/** The same for programs: what `--json` prints, and the output `results` holds, in place of a report. */
export function stopReport({ code, message, hint, findings }: StopReason): unknown {
  return { version: 1, error: { code, message, hint, ...(findings.length === 0 ? {} : { findings }) } };
}

function bug(error: unknown): StopReason {
  const message = error instanceof Error ? error.message : String(error);
  return {
    exitCode: 70,
    code: 'INTERNAL_ERROR',
    message: `This is a bug in Mergecast, not a mistake of yours: ${message}`,
    hint: `Run the command again: what was published is recorded and does not go out twice. Please report the bug, with the lines above, at ${ISSUES_URL}`,
    findings: [],
    stack: error instanceof Error ? (error.stack ?? null) : null,
  };
}
