import type { ParsedPost } from '../../content/parse-post.ts';
import type { Change, Changes } from '../../domain/changes.ts';
import type { Config } from '../../domain/config.ts';
import type { ContentTree } from '../../domain/content-tree.ts';
import type { PostPath } from '../../domain/post.ts';
import type { LedgerView } from '../../ledger/ledger.ts';
import type { Rename } from '../find-renames.ts';
import { withRenames } from '../follow-renames.ts';
import { parsePosts } from '../load-content.ts';

/** One post at the base and now; null where it is not there. */
export interface PostPair {
  readonly path: PostPath;
  /** Its path at the base, where it had another. */
  readonly previousPath: PostPath | null;
  readonly before: ParsedPost | null;
  readonly after: ParsedPost | null;
}

export interface PostSearch {
  readonly changes: Changes;
  readonly base: ContentTree;
  readonly baseConfig: Config;
  readonly head: ContentTree;
  readonly config: Config;
}

/** By path: posts whose file is added, changed or removed, and those with a medium that another took the place of. */
export async function postsUnderReview(search: PostSearch): Promise<readonly PostPair[]> {
  const { changes, base, baseConfig } = search;
  const previous = new Map(changes.entries.map((each) => [each.path, pathBefore(each)]));
  const after = await changedPosts(search);
  const wanted = new Set<string>(after.map(({ source }) => previous.get(source.path) ?? source.path));
  for (const each of changes.entries)
    if (each.kind === 'deleted' || each.kind === 'renamed') wanted.add(pathBefore(each));
  const before = await postsAt(base, baseConfig, (path) => wanted.has(path));

  const pairs = after.map((now): PostPair => {
    const { path } = now.source;
    const then = before.get(previous.get(path) ?? path) ?? null;
    before.delete(then?.source.path ?? '');
    return {
      path,
      previousPath: then === null || then.source.path === path ? null : then.source.path,
      before: then,
      after: now,
    };
  });
  const removed = [...before.values()].map(
    (then): PostPair => ({ path: then.source.path, previousPath: null, before: then, after: null }),
  );
  return [...pairs, ...removed].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The ledger as it will be: a record follows its file to the new path. */
export function renamesUnderReview(ledger: LedgerView, pairs: readonly PostPair[]): LedgerView {
  const renames = pairs.flatMap(({ path, previousPath, after }): Rename[] => {
    if (previousPath === null) return [];
    return (after?.post?.destinations ?? []).flatMap(({ platform, profile }) => {
      const record = ledger.find({ platform, profile, post: previousPath });
      return record === null ? [] : { to: { platform, profile, post: path }, record };
    });
  });
  return withRenames(ledger, renames);
}

async function changedPosts({ changes, head, config }: PostSearch): Promise<ParsedPost[]> {
  const changed = new Set(changes.entries.map(({ path }) => path));
  // A new file cannot be in the place of another; only for the others are all posts read.
  const replaced = new Set(changes.entries.filter(isReplaced).map(pathBefore));
  const posts = await postsAt(head, config, (path) => changed.has(path) || replaced.size > 0);
  return [...posts.values()].filter(
    ({ source, files }) => changed.has(source.path) || files.some(({ path }) => replaced.has(path)),
  );
}

function isReplaced({ kind, path }: Change): boolean {
  return kind !== 'added' && !/\.(md|markdown)$/.test(path);
}

function pathBefore(change: Change): string {
  return change.kind === 'renamed' ? change.from : change.path;
}

async function postsAt(tree: ContentTree, config: Config, isWanted: (path: string) => boolean) {
  const posts = new Map<string, ParsedPost>();
  for await (const parsed of parsePosts(tree, config, ({ path }) => isWanted(path)))
    posts.set(parsed.source.path, parsed);
  return posts;
}
