import type { LedgerRecord } from './ledger-record.ts';
import type { Post } from './post.ts';

/**
 * Whether a person asked for another try after a refusal or a miss: the file is not the one that failed, and its status
 * is `scheduled` again (or gone, because the bot's commit was reverted and then mended). A plain revert brings back the
 * very file that failed and asks for nothing.
 */
export function isRetryAsked(record: LedgerRecord, post: Pick<Post, 'status' | 'blob'>): boolean {
  if (record.state !== 'failed' && record.state !== 'missed') return false;
  if (post.status !== null && post.status !== 'scheduled') return false;
  return post.blob !== null && post.blob !== record.post_blob;
}
