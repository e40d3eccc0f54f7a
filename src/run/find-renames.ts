import type { ContentTree } from '../domain/content-tree.ts';
import { formatInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Post, PostPath, Schedule } from '../domain/post.ts';
import type { DestinationKey, LedgerView } from '../ledger/ledger.ts';
import type { RecordBase } from '../ledger/records.ts';
import { renamedTo } from '../support/git-renames.ts';
import type { Repository } from '../support/repository.ts';
import { recordBaseOf } from './due-destination.ts';

/** A destination that the ledger knows under the old path of its file. */
export interface Rename {
  readonly to: DestinationKey;
  /** As it stands under the old path. */
  readonly record: LedgerRecord;
}

export interface RenameSearch {
  readonly posts: readonly { readonly source: { readonly path: PostPath }; readonly post: Post | null }[];
  readonly finished: readonly { readonly path: PostPath }[];
  readonly ledger: LedgerView;
  readonly tree: ContentTree;
  /** Null outside a repository: then only the content tells. */
  readonly repository: Repository | null;
  /** The commit that the posts were read from; `HEAD` for a working tree. */
  readonly head: string;
}

interface Candidate {
  readonly base: RecordBase;
  readonly allowDuplicate: boolean;
}

/**
 * Posts that were renamed since the ledger heard of them: the old file is gone, and a post that the ledger does not know
 * has the same destination and the same date, and either the same content or, by git's rename detection since the claim,
 * the same file, edited. Without the date it would be a new post that resembles an old one.
 */
export async function findRenames(search: RenameSearch): Promise<readonly Rename[]> {
  const orphans = orphansOf(search);
  if (orphans.length === 0) return [];
  const candidates = await candidatesOf(search, orphans);
  const renames: Rename[] = [];
  for (const record of orphans) {
    const open = candidates.filter(({ base }) => isSameSlot(base, record) && !renames.some(({ to }) => to === base));
    const to = open.find((each) => isSameContent(each, record))?.base ?? (await askGit(record, open, search));
    if (to !== null) renames.push({ to, record });
  }
  return renames;
}

/** Records whose file is gone. */
function orphansOf({ posts, finished, ledger }: RenameSearch): LedgerRecord[] {
  const paths = new Set<PostPath>([...posts.map(({ source }) => source.path), ...finished.map(({ path }) => path)]);
  return [...ledger.all()].filter((record) => !paths.has(record.post));
}

/** Destinations that the ledger has nothing about, where an orphan has the same date; by path. */
async function candidatesOf({ posts, ledger, tree }: RenameSearch, orphans: readonly LedgerRecord[]) {
  const slots = new Set(orphans.map(slotOf));
  const candidates: Candidate[] = [];
  for (const { post } of posts) {
    for (const destination of post?.destinations ?? []) {
      if (post === null || ledger.find(destination) !== null) continue;
      const scheduled_at = scheduledAtOf(destination.schedule);
      if (!slots.has(slotOf({ ...destination, scheduled_at }))) continue;
      const base = await recordBaseOf(post, destination, tree);
      candidates.push({ base, allowDuplicate: destination.allowDuplicate });
    }
  }
  return candidates;
}

/** Platform, profile and date: what does not change when a file is renamed. */
function slotOf({ platform, profile, scheduled_at }: Pick<LedgerRecord, 'platform' | 'profile' | 'scheduled_at'>) {
  return [platform, profile, scheduled_at ?? 'now'].join('\0');
}

function scheduledAtOf(schedule: Schedule): string | null {
  return typeof schedule === 'number' ? formatInstant(schedule) : null;
}

function isSameSlot(base: RecordBase, record: LedgerRecord): boolean {
  return slotOf(base) === slotOf(record);
}

/** Without a date nothing tells a renamed post from one that is sent again on purpose. */
function isSameContent({ base, allowDuplicate }: Candidate, record: LedgerRecord): boolean {
  return base.content_hash === record.content_hash && !(allowDuplicate && record.scheduled_at === null);
}

async function askGit(
  { post, scheduled_at, claim }: LedgerRecord,
  open: readonly Candidate[],
  { repository, head }: RenameSearch,
): Promise<RecordBase | null> {
  if (repository === null || open.length === 0 || scheduled_at === null || !claim?.commit) return null;
  const candidates = open.map(({ base }) => base.post);
  const path = await renamedTo(repository, { from: post, candidates, since: claim.commit, head });
  return open.find(({ base }) => base.post === path)?.base ?? null;
}
