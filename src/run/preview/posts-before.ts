import type { ParsedPost } from '../../content/parse-post.ts';
import { parsePost } from '../../content/parse-post.ts';
import { createCommitTree } from '../../content/tree/commit-tree.ts';
import type { Change } from '../../domain/changes.ts';
import type { Config } from '../../domain/config.ts';
import { postPath } from '../../domain/post.ts';
import type { PostView } from '../../domain/post-view.ts';
import type { Git } from '../../support/git.ts';
import { MediaInspector } from '../examine-post.ts';
import { isPostFile } from '../load-content.ts';
import { viewPost } from '../view-post.ts';
import { lookAtPost } from './look-at-post.ts';

export interface PostsBeforeQuestion {
  readonly git: Git;
  readonly config: Config;
  readonly base: string;
  readonly changes: readonly Change[];
  /** The posts as they are now. */
  readonly posts: readonly ParsedPost[];
}

/** A post as it was, and the object ids of its media then. */
export interface PostBefore {
  readonly view: PostView;
  /** Of a medium that has other bytes now, or is gone; null for one that is the same. */
  readonly blobOf: (path: string) => string | null;
}

/** The posts that the changes touch, as they were before: edited, removed, renamed, or with other bytes under a medium's name. */
export async function readPostsBefore({
  git,
  config,
  base,
  changes,
  posts,
}: PostsBeforeQuestion): Promise<PostBefore[]> {
  const blobs = new Map(changes.flatMap(blobBefore));
  const isInFolder = (path: string) => config.content.some((folder) => folder === '' || path.startsWith(`${folder}/`));
  const rewritten = [...blobs.keys()].filter((path) => isPostFile(path) && isInFolder(path));
  const repainted = posts
    .filter(({ source, files }) => !blobs.has(source.path) && files.some(({ path }) => blobs.has(path)))
    .map(({ source }) => source.path);
  const tree = createCommitTree({ git, commit: base });
  const media = new MediaInspector(tree);
  const before: PostBefore[] = [];
  for await (const { path, bytes } of tree.read([...rewritten, ...repainted].map((each) => ({ path: each })))) {
    if (bytes === null) continue; // the medium changed before the post was there
    const parsed = parsePost({ path: postPath(path), blob: null, bytes }, config);
    const view = viewPost(await lookAtPost(parsed, media), []);
    before.push({ view, blobOf: (file) => blobs.get(file) ?? null });
  }
  return before;
}

function blobBefore(change: Change): [path: string, blob: string][] {
  switch (change.kind) {
    case 'added':
      return [];
    case 'renamed':
      return [[change.from, change.baseBlob]];
    case 'modified':
    case 'deleted':
      return [[change.path, change.baseBlob]];
  }
}
