import type { ErrorCode, ProblemCode } from './codes.ts';
import type { ErrorKind, MergecastError } from './errors.ts';

/** What a check looks at. */
export type CheckTopic =
  | 'token'
  | 'expiry'
  | 'account'
  | 'account_type'
  | 'page'
  | 'permissions'
  | 'quota'
  | 'media'
  | 'ledger'
  | 'branch'
  | 'schedule';

/** One thing that `doctor` looked at. */
export interface Check {
  readonly topic: CheckTopic;
  /** `skipped`: it could not be looked at; the message says why. */
  readonly status: 'ok' | 'warning' | 'error' | 'skipped';
  /** What was found, in full sentences. */
  readonly message: string;
  /** Null unless something is to be mended. */
  readonly code: ErrorCode | ProblemCode | null;
  /** The step that mends it; null where the message says so, or nothing is to be mended. */
  readonly hint: string | null;
  /** Whose fault it is, for the exit code; null unless something is to be mended. */
  readonly kind: ErrorKind | null;
}

export function passed(topic: CheckTopic, message: string): Check {
  return { topic, status: 'ok', message, code: null, hint: null, kind: null };
}

export function skipped(topic: CheckTopic, message: string): Check {
  return { topic, status: 'skipped', message, code: null, hint: null, kind: null };
}

/** What a person should know before it becomes an error. */
export function warned(topic: CheckTopic, warning: Pick<Check, 'message' | 'hint' | 'kind'> & { code: Check['code'] }) {
  return { topic, status: 'warning', ...warning } satisfies Check;
}

export function failed(topic: CheckTopic, { message, code, hint, kind }: MergecastError): Check {
  return { topic, status: 'error', message, code, hint, kind };
}

/** The public JSON of `doctor`. Version 1 is a contract (docs/cli.md). Instants are UTC ISO 8601. */
export interface DoctorReport {
  readonly version: 1;
  /** Whether no check is an error. */
  readonly ok: boolean;
  /** In the order of `mergecast.yml`. */
  readonly accounts: readonly AccountRow[];
  readonly checks: readonly CheckRow[];
}

export interface AccountRow {
  readonly profile: string;
  readonly platform: string;
  readonly account_id: string;
  /** The variable that holds the token. */
  readonly variable: string;
  /** As the platform names it; null where it does not say. Of each field below the same. */
  readonly name: string | null;
  readonly account_type: string | null;
  readonly page: { readonly id: string; readonly name: string | null } | null;
  /** `never`, or an instant. */
  readonly expires_at: string | null;
  readonly scopes: readonly string[] | null;
  readonly quota: { readonly used: number; readonly total: number | null } | null;
}

export interface CheckRow {
  readonly topic: CheckTopic;
  /** Both null for what concerns the repository. */
  readonly profile: string | null;
  readonly platform: string | null;
  readonly status: Check['status'];
  readonly code: ErrorCode | ProblemCode | null;
  readonly message: string;
  readonly hint: string | null;
}
