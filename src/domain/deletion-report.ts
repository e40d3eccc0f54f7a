/** The public JSON of `delete`. Instants are UTC ISO 8601. */
export interface DeletionReport {
  readonly version: 1;
  readonly post: string;
  readonly platform: string;
  readonly profile: string;
  /** Of each of its parts, in order. */
  readonly post_ids: readonly string[];
  /** Where it was, or is; null where that was never known. */
  readonly post_url: string | null;
  /** Null: it was not deleted, because nobody said yes. */
  readonly deleted_at: string | null;
  /** False when it had been deleted before, and when nobody said yes. */
  readonly changed: boolean;
}
