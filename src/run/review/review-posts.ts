import type { Config } from '../../domain/config.ts';
import type { TreeFile } from '../../domain/content-tree.ts';
import type { RunEnvironment } from '../environment.ts';
import { isPostFile } from '../load-content.ts';
import type { Workspace } from '../open-workspace.ts';
import { readPosts } from './read-posts.ts';
import { ReviewCache } from './review-cache.ts';
import type { ReviewedPost } from './reviewed-post.ts';

export interface PostsUnderReview {
  readonly workspace: Workspace;
  readonly environment: RunEnvironment;
  readonly config: Config;
  readonly configText: string;
  /** Those that are asked for, posts or not. */
  readonly files: readonly TreeFile[];
  readonly blobs: ReadonlyMap<string, string>;
  /** Whether a base is known: then what did not change need not be read again. */
  readonly isReview: boolean;
}

/** Every post by itself: read now, or known from an earlier review. */
export async function reviewPosts(review: PostsUnderReview): Promise<readonly ReviewedPost[]> {
  const { workspace, environment, config, blobs } = review;
  const files = review.files.filter(({ path }) => isPostFile(path));
  const cache = await openCache(review);
  const { posts, readCount } = await readPosts({ tree: workspace.tree, config, files, blobs, cache });
  if (cache === null) return posts;
  environment.log.debug(
    `${readCount} of ${posts.length} posts were read; the others are known from an earlier review.`,
  );
  try {
    await cache.save();
  } catch (error) {
    // A courtesy: without it the next review takes longer.
    environment.log.debug(`What review found could not be kept for the next one: ${String(error)}`);
  }
  return posts;
}

function openCache(review: PostsUnderReview): Promise<ReviewCache | null> {
  const { workspace, environment, config, configText, isReview } = review;
  const { cache: place } = environment;
  if (!isReview || place === undefined) return Promise.resolve(null);
  return ReviewCache.open({ place, root: workspace.root, configText, config });
}
