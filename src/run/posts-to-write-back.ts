import type { ParsedPost } from '../content/parse-post.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { auditTrailOf } from './audit-trail-of.ts';
import type { LoadedPosts } from './load-content.ts';

/**
 * Paths of the posts whose front matter may lag behind the ledger. A file that says completed is taken at its word,
 * whoever wrote it: years of finished posts are not edited again to find out. Only an address that came after the proof
 * was written is looked for, for some days.
 */
export function postsToWriteBack({ posts, finished }: LoadedPosts, ledger: Ledger, now: Instant): string[] {
  const files = new Set([...posts.map(({ source }) => source.path), ...finished.map(({ path }) => path)]);
  const linkedLate = [...ledger.all()].filter((record) => files.has(record.post) && wasLinkedLate(record, now));
  const lagging = [
    ...posts.filter((parsed) => isLagging(parsed, ledger)).map(({ source }) => source.path),
    ...linkedLate.map(({ post }) => post),
  ];
  return [...new Set(lagging)];
}

/** A run that publishes asks for the address within seconds; a write-back may come between that and a later one. */
const LATE_MS = 60_000;
const HEALING_MS = 3 * 24 * 60 * 60_000;

function wasLinkedLate({ state, post_url, published_at, updated_at }: LedgerRecord, now: Instant): boolean {
  if (state !== 'published' || !post_url) return false;
  const publishedAt = parseInstant(published_at ?? '');
  const linkedAt = parseInstant(updated_at);
  if (publishedAt === null || linkedAt === null) return false;
  return linkedAt > publishedAt + LATE_MS && now < linkedAt + HEALING_MS;
}

function isLagging(parsed: ParsedPost, ledger: Ledger): boolean {
  return parsed.outline.status !== 'completed' && auditTrailOf(parsed, ledger) !== null;
}
