import type { ConfigError } from '../domain/errors.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { RecoveryReport } from '../domain/recovery-reports.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** What a person's word makes of a record. */
export type Verdict =
  | { readonly kind: 'next'; readonly record: LedgerRecord }
  /** The ledger says so already. */
  | { readonly kind: 'same'; readonly record: LedgerRecord }
  | { readonly kind: 'refused'; readonly error: ConfigError };

/**
 * Writes a person's word by compare-and-swap: it is judged against the newest record, also after a lost race. Throws the
 * refusal, and `LedgerConflict` when it cannot be written.
 */
export async function tellLedger(
  ledger: Ledger,
  chosen: LedgerRecord,
  judge: (current: LedgerRecord) => Verdict,
): Promise<RecoveryReport> {
  let before = chosen;
  let verdict = judge(chosen);
  const result = await ledger.update(chosen, (current) => {
    before = current ?? chosen;
    verdict = judge(before);
    return current !== null && verdict.kind === 'next' ? verdict.record : null;
  });
  if (verdict.kind === 'refused') throw verdict.error;
  return reportOf(verdict.record, before, result.kind === 'recorded');
}

function reportOf(record: LedgerRecord, before: LedgerRecord, changed: boolean): RecoveryReport {
  return {
    version: 1,
    post: record.post,
    platform: record.platform,
    profile: record.profile,
    state: record.state,
    previous_state: before.state,
    changed,
    post_id: record.post_id ?? null,
    post_url: record.post_url ?? null,
    published_at: record.published_at ?? null,
    reason: record.state === 'deferred' ? (record.reason ?? null) : null,
  };
}
