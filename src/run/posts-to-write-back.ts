import type { ParsedPost } from '../content/parse-post.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { PostPath, WrittenProof } from '../domain/post.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { auditTrailOf } from './audit-trail-of.ts';
import type { LoadedPosts } from './load-content.ts';

/**
 * Paths of the posts whose front matter may lag behind the ledger. A file that says completed is taken at its word,
 * whoever wrote it: years of finished posts are not edited again to find out. Only an address that it lacks is filled
 * in, for some days: another run may have written the proof before the address was known.
 */
export function postsToWriteBack({ posts, finished }: LoadedPosts, ledger: Ledger, now: Instant): PostPath[] {
  const lagging = posts.filter((parsed) => isLagging(parsed, ledger)).map(({ source }) => source.path);
  const inFull = posts
    .filter(({ outline }) => outline.status === 'completed')
    .map(({ source, unlinked }) => ({ path: source.path, unlinked }));
  const unlinked = [...inFull, ...finished].filter((post) => lacksOnlyAddresses(post, ledger, now));
  return [...lagging, ...unlinked.map(({ path }) => path)];
}

function isLagging(parsed: ParsedPost, ledger: Ledger): boolean {
  return parsed.outline.status !== 'completed' && auditTrailOf(parsed, ledger) !== null;
}

interface Unlinked {
  readonly path: PostPath;
  readonly unlinked: readonly WrittenProof[];
}

/** What a person has written otherwise than the ledger has it stays, and so does all that stands beside it. */
function lacksOnlyAddresses({ path, unlinked }: Unlinked, ledger: Ledger, now: Instant): boolean {
  const known = unlinked.map((proof) => ({ proof, record: ledger.find({ ...proof, post: path }) }));
  return (
    known.every(({ proof, record }) => record !== null && agree(proof, record)) &&
    known.some(({ proof, record }) => proof.postUrl === null && record !== null && isNewlyLinked(record, now))
  );
}

function agree({ postId, postUrl }: WrittenProof, { state, post_id, post_url }: LedgerRecord): boolean {
  return state === 'published' && [null, post_id].includes(postId) && [null, post_url].includes(postUrl);
}

const HEALING_MS = 3 * 24 * 60 * 60_000;

function isNewlyLinked({ post_url, updated_at }: LedgerRecord, now: Instant): boolean {
  const linkedAt = parseInstant(updated_at);
  return Boolean(post_url) && linkedAt !== null && now < linkedAt + HEALING_MS;
}
