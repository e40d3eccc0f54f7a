import type { LedgerRecord } from '../../src/domain/ledger-record.ts';
import { postPath } from '../../src/domain/post.ts';

/** A ledger record with everything a test does not care about filled in. */
export function makeRecord(
  fields: Partial<Omit<LedgerRecord, 'post'>> & { readonly post?: string } = {},
): LedgerRecord {
  const { post = 'content/posts/a.md', ...rest } = fields;
  return {
    version: 1,
    post: postPath(post),
    platform: 'instagram',
    profile: 'my_brand',
    account_id: '17841400000000000',
    state: 'claimed',
    scheduled_at: '2026-05-10T14:00:00Z',
    content_hash: 'c0ffee',
    post_blob: 'b10b',
    attempts: 0,
    updated_at: '2026-05-10T14:00:00Z',
    ...rest,
  };
}
