import type { ParsedPost } from '../content/parse-post.ts';
import type { AuditTrail } from '../domain/audit-trail.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { isRetryAsked } from '../domain/retry-asked.ts';
import { deriveTrail, type TrailSource } from '../ledger/derive-trail.ts';
import type { LedgerView } from '../ledger/ledger.ts';

/** What a file's front matter should say, or null while there is nothing to prove. */
export function auditTrailOf(parsed: ParsedPost, ledger: Pick<LedgerView, 'find'>): AuditTrail | null {
  const { source, outline } = parsed;
  const status = parsed.post?.status ?? outline.status;
  const sources = outline.destinations.map(({ platform, profile }): TrailSource => {
    const record = ledger.find({ post: source.path, platform, profile });
    return { key: { platform, profile }, record: isSuperseded(record, parsed) ? null : record };
  });
  return deriveTrail(sources, status);
}

/** A refusal that a person has answered with another try is no longer the post's state. */
function isSuperseded(record: LedgerRecord | null, { post }: ParsedPost): boolean {
  return record !== null && post !== null && isRetryAsked(record, post);
}
