import type { ParsedPost } from '../content/parse-post.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { auditTrailOf } from './audit-trail-of.ts';

/**
 * Paths of the posts whose front matter may lag behind the ledger. A file that already says completed, and should, is
 * taken at its word: years of finished posts are not edited again to find out.
 */
export function postsToWriteBack(posts: readonly ParsedPost[], ledger: Ledger): string[] {
  return posts.filter((parsed) => isLagging(parsed, ledger)).map(({ source }) => source.path);
}

function isLagging(parsed: ParsedPost, ledger: Ledger): boolean {
  const trail = auditTrailOf(parsed, ledger);
  if (trail === null) return false;
  return !(trail.status === 'completed' && parsed.outline.status === 'completed');
}
