import type { ParsedPost } from '../content/parse-post.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { PostPath, WrittenProof } from '../domain/post.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { auditTrailOf } from './audit-trail-of.ts';
import type { LoadedPosts } from './load-content.ts';

/**
 * Paths of the posts whose front matter may lag behind the ledger. A file that says completed is taken at its word,
 * whoever wrote it: years of finished posts are not edited again to find out. Only what became known of it later is
 * filled in, for some days: an address, or that it was deleted.
 */
export function postsToWriteBack({ posts, finished }: LoadedPosts, ledger: Ledger, now: Instant): PostPath[] {
  const lagging = posts.filter((parsed) => isLagging(parsed, ledger)).map(({ source }) => source.path);
  const inFull = posts
    .filter(({ outline }) => outline.status === 'completed')
    .map(({ source, proofs }) => ({ path: source.path, proofs }));
  const behind = [...inFull, ...finished].filter((post) => lacksOnlyNews(post, ledger, now));
  return [...lagging, ...behind.map(({ path }) => path)];
}

function isLagging(parsed: ParsedPost, ledger: Ledger): boolean {
  return parsed.outline.status !== 'completed' && auditTrailOf(parsed, ledger) !== null;
}

interface ProvenPost {
  readonly path: PostPath;
  readonly proofs: readonly WrittenProof[];
}

/** What a person has written otherwise than the ledger has it stays, and so does all that stands beside it. */
function lacksOnlyNews({ path, proofs }: ProvenPost, ledger: Ledger, now: Instant): boolean {
  const known = proofs.map((proof) => ({ proof, record: ledger.find({ ...proof, post: path }) }));
  return (
    known.every(({ proof, record }) => record !== null && agree(proof, record)) &&
    known.some(({ proof, record }) => record !== null && isRecent(record, now) && isNews(record, proof))
  );
}

function agree({ postId, postUrl }: WrittenProof, { state, post_id, post_url }: LedgerRecord): boolean {
  return state === 'published' && [null, post_id].includes(postId) && [null, post_url].includes(postUrl);
}

function isNews({ post_url, deleted_at }: LedgerRecord, { postUrl, isDeleted }: WrittenProof): boolean {
  return (postUrl === null && Boolean(post_url)) || (!isDeleted && deleted_at !== undefined);
}

const HEALING_MS = 3 * 24 * 60 * 60_000;

function isRecent({ updated_at }: LedgerRecord, now: Instant): boolean {
  const changedAt = parseInstant(updated_at);
  return changedAt !== null && now < changedAt + HEALING_MS;
}
