import type { ErrorCode } from './codes.ts';
import type { Finding } from './finding.ts';
import type { Instant } from './instant.ts';

/** Drives behaviour; the code drives the documentation. Nothing matches on message text. */
export type ErrorKind =
  | 'content'
  | 'config'
  | 'credential'
  | 'rejection'
  | 'rate_limited'
  | 'transient'
  | 'outcome_unknown'
  | 'ledger_conflict';

export interface ErrorInit {
  readonly code: ErrorCode;
  /** What happened and why, in full sentences. */
  readonly message: string;
  /** What to do now. */
  readonly hint?: string;
  readonly cause?: unknown;
  /** Safe to print: no secrets. */
  readonly details?: Readonly<Record<string, unknown>>;
}

const MARKER = Symbol.for('mergecast.error');

/** Every expected failure. Anything else that is thrown is a bug of ours. */
export abstract class MergecastError extends Error {
  abstract readonly kind: ErrorKind;
  readonly code: ErrorCode;
  readonly hint: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly [MARKER] = true;

  constructor(init: ErrorInit) {
    super(init.message, init.cause === undefined ? undefined : { cause: init.cause });
    this.name = new.target.name;
    this.code = init.code;
    this.hint = init.hint ?? null;
    this.details = init.details ?? {};
  }

  /** Survives two copies of this module in one process. */
  static isInstance(value: unknown): value is MergecastError {
    return typeof value === 'object' && value !== null && MARKER in value;
  }
}

/** A post or a media file is wrong. The author acts, by an edit. */
export class ContentError extends MergecastError {
  readonly kind = 'content';
  readonly findings: readonly Finding[];
  constructor(init: ErrorInit & { readonly findings?: readonly Finding[] }) {
    super(init);
    this.findings = init.findings ?? [];
  }
}

/** An account, a setting or an argument is wrong. The maintainer acts, by an edit. */
export class ConfigError extends MergecastError {
  readonly kind = 'config';
  readonly findings: readonly Finding[];
  constructor(init: ErrorInit & { readonly findings?: readonly Finding[] }) {
    super(init);
    this.findings = init.findings ?? [];
  }
}

/** A token is missing, expired or lacks a scope. The account rests until it is mended. */
export class CredentialError extends MergecastError {
  readonly kind = 'credential';
}

/** The platform understood and refused. It is not repeated. */
export class PlatformRejection extends MergecastError {
  readonly kind = 'rejection';
}

/** Come back at `notBefore`. */
export class RateLimited extends MergecastError {
  readonly kind = 'rate_limited';
  /** Null when the platform did not say. */
  readonly notBefore: Instant | null;
  constructor(init: ErrorInit & { readonly notBefore: Instant | null }) {
    super(init);
    this.notBefore = init.notBefore;
  }
}

/** Surely not applied: a refused connection, a failed read, a failed upload. */
export class TransientError extends MergecastError {
  readonly kind = 'transient';
}

/**
 * The call was sent and no trustworthy answer came. This does not mean that it failed: the post may be live.
 * Never repeated blindly.
 */
export class OutcomeUnknown extends MergecastError {
  readonly kind = 'outcome_unknown';
}

/** Somebody else wrote the ref first, or the remote refused the write. */
export class LedgerConflict extends MergecastError {
  readonly kind = 'ledger_conflict';
}
