import type { LedgerRecord } from './ledger-record.ts';

/** Whether somebody has asked for a published post to be taken off its platform, finished or not. */
export function isDeletionAsked({ deletion, deleted_at }: Pick<LedgerRecord, 'deletion' | 'deleted_at'>): boolean {
  return deletion !== undefined || deleted_at !== undefined;
}
