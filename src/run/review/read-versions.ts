import type { ParsedPost } from '../../content/parse-post.ts';
import type { Changes } from '../../domain/changes.ts';
import type { Config } from '../../domain/config.ts';
import type { ContentTree } from '../../domain/content-tree.ts';
import { type Instant, instant } from '../../domain/instant.ts';
import type { PostView } from '../../domain/post-view.ts';
import type { PostVersion } from '../../domain/review.ts';
import type { LedgerView } from '../../ledger/ledger.ts';
import { examinePost, MediaInspector } from '../examine-post.ts';
import { planPosts } from '../plan-posts.ts';
import { viewPost } from '../view-post.ts';
import { filesOf, reviewVersion } from './review-version.ts';

export interface VersionsRequest {
  readonly side: 'base' | 'head';
  readonly posts: readonly ParsedPost[];
  readonly tree: ContentTree;
  readonly config: Config;
  readonly ledger: LedgerView;
  readonly base: ContentTree;
  readonly changes: Changes;
  readonly now: Instant;
  readonly runId: string;
}

/** The end of time: every post of a review is looked into, whenever it goes out. */
const EVER = instant(8.64e15);

/** Posts as one side of a pull request has them, by path. */
export async function readVersions(request: VersionsRequest): Promise<ReadonlyMap<string, PostVersion>> {
  const media = new MediaInspector(request.tree);
  const { destinations } = await planPosts({ ...request, finished: [], media, horizon: EVER });
  const versions = new Map<string, PostVersion>();
  for (const parsed of request.posts) {
    const { path } = parsed.source;
    const own = destinations.filter(({ post }) => post === path);
    const view = viewPost(await examinePost(parsed, media), own);
    versions.set(path, reviewVersion(view, await blobsOf(view, request)));
  }
  return versions;
}

/** Object ids of what a post shows: as git says what changed, and as the base has what did not. */
async function blobsOf(
  view: PostView,
  { side, base, changes }: VersionsRequest,
): Promise<(path: string) => string | null> {
  const changed = new Map(side === 'base' ? [] : changes.entries.map(({ path, headBlob }) => [path, headBlob]));
  const blobs = new Map<string, string | null>();
  for (const path of filesOf(view)) {
    const look = changed.has(path) ? null : await base.look(path);
    blobs.set(path, look?.kind === 'file' ? look.blob : (changed.get(path) ?? null));
  }
  return (path) => blobs.get(path) ?? null;
}
