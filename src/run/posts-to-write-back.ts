import type { ParsedPost } from '../content/parse-post.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { auditTrailOf } from './audit-trail-of.ts';
import type { LoadedPosts } from './load-content.ts';

/**
 * Paths of the posts whose front matter may lag behind the ledger. A file that says completed is taken at its word,
 * whoever wrote it: years of finished posts are not edited again to find out.
 */
export function postsToWriteBack({ posts }: Pick<LoadedPosts, 'posts'>, ledger: Ledger): string[] {
  return posts.filter((parsed) => isLagging(parsed, ledger)).map(({ source }) => source.path);
}

function isLagging(parsed: ParsedPost, ledger: Ledger): boolean {
  return parsed.outline.status !== 'completed' && auditTrailOf(parsed, ledger) !== null;
}
