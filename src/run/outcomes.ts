import { formatInstant, type Instant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type {
  DeferredRow,
  DestinationRow,
  FailedRow,
  InDoubtRow,
  MissedRow,
  PublishedRow,
  PublishReport,
  WouldPublishRow,
} from '../domain/reports.ts';
import type { ExitCode } from './results.ts';

type Named = { readonly post: string; readonly platform: string | null; readonly profile: string | null };

/** What a run did, collected as it happens, and the exit code that follows from it. */
export class Outcomes {
  readonly published: PublishedRow[] = [];
  readonly wouldPublish: WouldPublishRow[] = [];
  /** What platforms took in this run, to bring it out by themselves; reported by what the ledger says of it in the end. */
  readonly accepted: LedgerRecord[] = [];
  readonly failed: FailedRow[] = [];
  readonly deferred: DeferredRow[] = [];
  readonly inDoubt: InDoubtRow[] = [];
  readonly missed: MissedRow[] = [];
  /** What is live, once its address is known, whichever run published it. */
  readonly newlyLinked: PublishedRow[] = [];
  readonly notes: string[] = [];
  /** Why this run stopped before everything was sent; null: it did not. */
  #stopReason: string | null = null;
  #left = 0;
  /** A token is missing or refused: somebody must mend it. */
  needsCredentials = false;
  /** A platform does not know what `mergecast.yml` says of an account: somebody must mend it. */
  isMisconfigured = false;
  /** Something was thrown that should not have been. */
  hasBug = false;
  /** Something happened that could not be written down. */
  isUnrecorded = false;

  addPublished(record: LedgerRecord): void {
    const row = publishedRow(record);
    this.published.push(row);
    if (row.post_url !== null) this.newlyLinked.push(row);
  }

  /** A permalink that came late; of a post that this run did not publish it is no news. */
  linkPublished(record: LedgerRecord): void {
    this.newlyLinked.push(publishedRow(record));
    const known = this.published.findIndex((each) => isSame(each, record));
    const row = this.published[known];
    if (row !== undefined) this.published[known] = { ...row, post_url: record.post_url ?? null };
  }

  addFailed(named: Named, code: number | string, message: string): void {
    this.failed.push({ ...nameOf(named), error_code: code, error_message: message });
  }

  addDeferred(named: Named, notBefore: Instant | null, reason: string): void {
    const not_before = notBefore === null ? null : formatInstant(notBefore);
    this.deferred.push({ ...nameOf(named), not_before, reason });
  }

  /** Left for the next run, because this one has to stop. */
  addLeft(named: Named, reason: string): void {
    this.#stopReason = reason;
    this.#left += 1;
    this.addDeferred(named, null, reason);
  }

  /** One sentence for people about everything that was left. */
  noteWhatWasLeft(): void {
    if (this.#stopReason === null) return;
    const what = this.#left === 1 ? '1 destination was' : `${this.#left} destinations were`;
    this.notes.push(`${what} left for the next run. ${this.#stopReason}`);
  }

  addInDoubt(named: Named, reason: string): void {
    this.inDoubt.push({ ...nameOf(named), reason });
  }

  addMissed(named: Named, scheduledAt: Instant | null, lateness: number): void {
    const scheduled_at = scheduledAt === null ? null : formatInstant(scheduledAt);
    this.missed.push({ ...nameOf(named), scheduled_at, lateness_seconds: lateness });
  }

  /** An account is left alone until a person has mended what is wrong with it. */
  countRest({ cause }: { readonly cause: 'credential' | 'config' | 'platform' }): void {
    if (cause === 'credential') this.needsCredentials = true;
    if (cause === 'config') this.isMisconfigured = true;
  }

  /** Whether a destination is in the report already, as whatever it is. */
  has(named: Named): boolean {
    const lists = [this.published, this.failed, this.deferred, this.inDoubt, this.missed];
    return lists.some((rows: readonly DestinationRow[]) => rows.some((row) => isSame(row, named)));
  }

  /** The gravest outcome decides; a bug of ours comes first, since it may hide any of the others. */
  exitCode(): ExitCode {
    if (this.hasBug) return 70;
    if (this.inDoubt.length > 0) return 5;
    if (this.needsCredentials) return 3;
    if (this.isMisconfigured) return 2;
    if (this.isUnrecorded) return 4;
    return this.failed.length > 0 || this.missed.length > 0 ? 1 : 0;
  }

  report(dryRun: boolean, writeBack: PublishReport['write_back']): PublishReport {
    return {
      version: 1,
      dry_run: dryRun,
      published: this.published,
      ...(dryRun ? { would_publish: this.wouldPublish } : {}),
      failed: this.failed,
      deferred: this.deferred,
      in_doubt: this.inDoubt,
      missed: this.missed,
      write_back: writeBack,
    };
  }
}

function publishedRow(record: LedgerRecord): PublishedRow {
  return {
    ...nameOf(record),
    post_id: record.post_id ?? null,
    post_url: record.post_url ?? null,
    published_at: record.published_at ?? record.updated_at,
    lateness_seconds: record.lateness_seconds ?? 0,
  };
}

function nameOf({ post, platform, profile }: Named): DestinationRow {
  return { post, platform, profile };
}

function isSame(a: Named, b: Named): boolean {
  return a.post === b.post && a.platform === b.platform && a.profile === b.profile;
}
