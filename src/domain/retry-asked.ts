import type { LedgerRecord } from './ledger-record.ts';
import type { Post } from './post.ts';

export type RetryEvidence = Pick<Post, 'status' | 'blob' | 'revision' | 'isTrailClosed'>;

/**
 * Whether a person asked for another try after a refusal or a miss: what people wrote is not what failed, and the status
 * is `scheduled` again (or gone, because the bot's commit was reverted and then mended); or all has ended and the status
 * says `scheduled` once more. Our own write-back asks for nothing, and neither does a plain revert of it.
 */
export function isRetryAsked(record: LedgerRecord, post: RetryEvidence): boolean {
  if (record.state !== 'failed' && record.state !== 'missed') return false;
  if (post.status !== null && post.status !== 'scheduled') return false;
  if (record.post_revision !== undefined && post.revision === record.post_revision) {
    return post.status === 'scheduled' && post.isTrailClosed;
  }
  if (record.post_revision !== undefined) return true;
  return post.blob !== null && post.blob !== record.post_blob; // written before revisions were
}
