import { type ParsedPost, parsePost } from '../../content/parse-post.ts';
import type { Change, Changes } from '../../domain/changes.ts';
import type { Config } from '../../domain/config.ts';
import type { ContentTree } from '../../domain/content-tree.ts';
import { postPath } from '../../domain/post.ts';
import type { PostVersion } from '../../domain/post-version.ts';
import type { LedgerView } from '../../ledger/ledger.ts';
import type { PostRevision } from '../../lint/lint-input.ts';
import type { Git } from '../../support/git.ts';
import { readBlobs } from '../../support/git-objects.ts';
import { auditTrailOf } from '../audit-trail-of.ts';
import { isPostFile } from '../load-content.ts';

export interface RevisionSearch {
  readonly changes: Changes;
  readonly git: Git;
  readonly tree: ContentTree;
  readonly config: Config;
  readonly ledger: LedgerView;
  readonly isWanted: (path: string) => boolean;
}

/** The posts that a review is about, as they were at its base and as they are. */
export async function findRevisions(search: RevisionSearch): Promise<readonly PostRevision[]> {
  const { changes, config, isWanted } = search;
  const entries = changes.entries.filter(
    (entry) => isWanted(entry.path) && (isPost(entry.path, config) || isPost(oldPath(entry), config)),
  );
  const before = await readBefore(entries, search);
  const after = await readAfter(entries, search);
  return entries.map((entry): PostRevision => {
    const now = after.get(entry.path) ?? null;
    return {
      kind: entry.kind,
      path: postPath(entry.path),
      from: postPath(oldPath(entry)),
      before: before.get(entry.path) ?? null,
      after: now === null ? null : versionOf(now),
      isTrailOurs: now !== null && isTrailOurs(now, search.ledger),
    };
  });
}

function isPost(path: string, { content }: Config): boolean {
  return isPostFile(path) && content.some((folder) => folder === '' || path.startsWith(`${folder}/`));
}

function oldPath(entry: Change): string {
  return entry.kind === 'renamed' ? entry.from : entry.path;
}

/** By the path of now. */
async function readBefore(
  entries: readonly Change[],
  { git, config }: RevisionSearch,
): Promise<ReadonlyMap<string, PostVersion>> {
  const old = entries.flatMap((entry) => (entry.baseBlob === null ? [] : [{ entry, blob: entry.baseBlob }]));
  const texts = await readBlobs(
    git,
    old.map(({ blob }) => blob),
  );
  return new Map(
    old.flatMap(({ entry, blob }, index) => {
      const bytes = texts[index] ?? new Uint8Array();
      const version = versionOf(parsePost({ path: postPath(oldPath(entry)), blob, bytes }, config));
      return version === null ? [] : [[entry.path, version] as const];
    }),
  );
}

async function readAfter(
  entries: readonly Change[],
  { tree, config }: RevisionSearch,
): Promise<ReadonlyMap<string, ParsedPost>> {
  const parsed = new Map<string, ParsedPost>();
  for await (const { path, bytes } of tree.read(entries.filter(({ kind }) => kind !== 'deleted'))) {
    if (bytes !== null) parsed.set(path, parsePost({ path: postPath(path), blob: null, bytes }, config));
  }
  return parsed;
}

function versionOf({ post, owned }: ParsedPost): PostVersion | null {
  return post === null ? null : { post, owned };
}

/** Whether the owned fields say what the ledger says, word for word. */
function isTrailOurs(parsed: ParsedPost, ledger: LedgerView): boolean {
  const trail = auditTrailOf(parsed, ledger);
  if (trail === null) return false;
  return Object.entries(trail).every(([field, value]) => JSON.stringify(parsed.owned[field]) === JSON.stringify(value));
}
