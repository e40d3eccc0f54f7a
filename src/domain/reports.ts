import type { Finding } from './finding.ts';
import type { PlanState } from './plan.ts';

/** The public JSON of `validate`. Version 1 is a contract (docs/cli.md). */
export interface ValidateReport {
  readonly version: 1;
  readonly ok: boolean;
  /** How many posts were read. */
  readonly posts: number;
  readonly findings: readonly Finding[];
}

/** The public JSON of `plan`; instants are UTC ISO 8601. */
export interface PlanReport {
  readonly version: 1;
  readonly now: string;
  readonly destinations: readonly PlanReportRow[];
}

export interface PlanReportRow {
  readonly post: string;
  /** Null only where a file is too broken to say. */
  readonly platform: string | null;
  readonly profile: string | null;
  readonly post_type: string | null;
  readonly scheduled_at: string | null;
  readonly state: PlanState;
  readonly reason: string;
  readonly lateness_seconds: number;
  /** Where its values are written that are not the post's own, as JSON pointers into the front matter. */
  readonly overrides: readonly string[];
  /** It surely waits until then, whatever its date; null where nothing but its date holds it back. */
  readonly not_before: string | null;
}

/** The public JSON of `publish`. */
export interface PublishReport {
  readonly version: 1;
  readonly dry_run: boolean;
  readonly published: readonly PublishedRow[];
  /** Only under `--dry-run`. */
  readonly would_publish?: readonly WouldPublishRow[];
  readonly failed: readonly FailedRow[];
  readonly deferred: readonly DeferredRow[];
  readonly in_doubt: readonly InDoubtRow[];
  readonly missed: readonly MissedRow[];
  /** The new head of the branch, or null when nothing was written. */
  readonly write_back: { readonly commit: string; readonly branch: string } | null;
}

export interface DestinationRow {
  readonly post: string;
  readonly platform: string | null;
  readonly profile: string | null;
}

export interface PublishedRow extends DestinationRow {
  readonly post_id: string | null;
  readonly post_url: string | null;
  readonly published_at: string;
  readonly lateness_seconds: number;
}

export interface WouldPublishRow extends DestinationRow {
  readonly scheduled_at: string | null;
  readonly lateness_seconds: number;
  readonly calls: readonly {
    readonly method: string;
    /** With the origin, without secrets. */
    readonly url: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly why: string;
  }[];
}

export interface FailedRow extends DestinationRow {
  readonly error_code: number | string;
  readonly error_message: string;
}

export interface DeferredRow extends DestinationRow {
  readonly not_before: string | null;
  readonly reason: string;
}

export interface InDoubtRow extends DestinationRow {
  readonly reason: string;
}

export interface MissedRow extends DestinationRow {
  readonly scheduled_at: string | null;
  readonly lateness_seconds: number;
}
