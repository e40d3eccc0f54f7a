import type { DeletionReport } from '../../domain/deletion-report.ts';
import type { LedgerRecord } from '../../domain/ledger-record.ts';
import { PLATFORM_NAMES } from '../../domain/platform-id.ts';
import type { RunEnvironment } from '../environment.ts';
import { chooseRecord, openRecovery, type RecoveryTarget } from '../open-recovery.ts';
import { idsOf } from './ids-of.ts';
import { mayDelete } from './may-delete.ts';
import { takeDown } from './take-down.ts';

/** What is about to be deleted, for whoever has to say yes. */
export interface DoomedPost {
  readonly record: LedgerRecord;
  /** As people write it: `Instagram`. */
  readonly platformName: string;
  readonly parts: number;
}

export type DecideDeletion = (doomed: DoomedPost) => Promise<boolean>;

/**
 * Takes a published post off its platform and records it; the next run writes it into the file. Throws `ConfigError` for
 * what cannot be deleted from here, and whatever the platform answers in place of a deletion.
 */
export async function deletePost(
  target: RecoveryTarget,
  environment: RunEnvironment,
  decide: DecideDeletion,
): Promise<DeletionReport> {
  const { config, ledger, records } = await openRecovery(target, environment);
  const record = chooseRecord(records, ({ state, deleted_at }) => state === 'published' && deleted_at === undefined);
  if (record.deleted_at !== undefined) return reportOf(record, false);
  const { adapter, removal, context } = mayDelete(record, config, environment);
  const isWanted = await decide({ record, platformName: PLATFORM_NAMES[adapter.id], parts: idsOf(record).length });
  if (!isWanted) return reportOf(record, false);
  return reportOf(await takeDown({ record, removal, context, ledger }), true);
}

function reportOf(record: LedgerRecord, changed: boolean): DeletionReport {
  return {
    version: 1,
    post: record.post,
    platform: record.platform,
    profile: record.profile,
    post_ids: idsOf(record),
    post_url: record.post_url ?? null,
    deleted_at: record.deleted_at ?? null,
    changed,
  };
}
