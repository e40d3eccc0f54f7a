import type { LedgerState } from './ledger-record.ts';

/** The public JSON of `resolve` and `retry`: what the ledger says now. Instants are UTC ISO 8601. */
export interface RecoveryReport {
  readonly version: 1;
  readonly post: string;
  readonly platform: string;
  readonly profile: string;
  readonly state: LedgerState;
  readonly previous_state: LedgerState;
  /** False when the ledger said so already: nothing was written. */
  readonly changed: boolean;
  /** Null unless published, and where nobody could say. */
  readonly post_id: string | null;
  readonly post_url: string | null;
  readonly published_at: string | null;
  /** Why it waits, for `deferred`; null otherwise. */
  readonly reason: string | null;
}
