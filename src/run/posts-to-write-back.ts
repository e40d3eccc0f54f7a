import type { ParsedPost } from '../content/parse-post.ts';
import type { FinishedPost } from '../domain/post.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { auditTrailOf } from './audit-trail-of.ts';
import type { LoadedPosts } from './load-content.ts';

/**
 * Paths of the posts whose front matter may lag behind the ledger. A file that already says completed, and should, is
 * taken at its word: years of finished posts are not edited again to find out.
 */
export function postsToWriteBack({ posts, finished }: LoadedPosts, ledger: Ledger): string[] {
  return [
    ...posts.filter((parsed) => isLagging(parsed, ledger)).map(({ source }) => source.path),
    ...finished.filter((post) => isContradicted(post, ledger)).map(({ path }) => path),
  ];
}

function isLagging(parsed: ParsedPost, ledger: Ledger): boolean {
  const trail = auditTrailOf(parsed, ledger);
  if (trail === null) return false;
  return !(trail.status === 'completed' && parsed.outline.status === 'completed');
}

function isContradicted({ path, destinations }: FinishedPost, ledger: Ledger): boolean {
  return destinations.some(({ platform, profile }) => {
    const record = ledger.find({ post: path, platform, profile });
    return record !== null && record.state !== 'published';
  });
}
