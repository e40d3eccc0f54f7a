import type { ErrorCode } from './codes.ts';

/** What became of one token. */
export type RefreshOutcome =
  /** Renewed, and stored as a repository secret. */
  | 'stored'
  /** Renewed, and given to the caller, who asked for it. */
  | 'printed'
  /** Not renewed: there is nowhere to put a new one. */
  | 'kept'
  /** Renewed, and the new token could not be stored. */
  | 'lost'
  /** Not renewed: the platform's API does not do it, a person does. */
  | 'by_hand'
  /** Not renewed: the platform refused, or could not be asked. */
  | 'failed';

/** The public JSON of `token refresh`. Version 1 is a contract (docs/cli.md). Instants are UTC ISO 8601. */
export interface TokenRefreshReport {
  readonly version: 1;
  /** Whether every token that can be renewed was, and is stored or printed. */
  readonly ok: boolean;
  readonly tokens: readonly TokenRefreshRow[];
}

export interface TokenRefreshRow {
  readonly profile: string;
  readonly platform: string;
  /** The variable that holds the token. */
  readonly variable: string;
  readonly outcome: RefreshOutcome;
  /** The repository secret that was written, or should have been; null where none is meant. */
  readonly secret: string | null;
  /** When the new token ends; null without one. */
  readonly expires_at: string | null;
  readonly code: ErrorCode | null;
  /** What happened and how things stand now, in full sentences. */
  readonly message: string;
  readonly hint: string | null;
  /** The new token; only under `--print`. */
  readonly access_token?: string;
}
