import type { LedgerRecord } from './ledger-record.ts';

/** When it went out, and whether it is still there as far as we know. */
export function describePublished({ published_at, deletion, deleted_at }: LedgerRecord): string {
  const published = `Published at ${published_at ?? 'an unknown time'}`;
  if (deleted_at !== undefined) return `${published}, deleted at ${deleted_at}.`;
  if (deletion === undefined) return `${published}.`;
  return `${published}. Deleting it began at ${deletion.asked_at} and is not finished: run mergecast delete again.`;
}
