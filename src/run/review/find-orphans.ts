import type { TreeFile } from '../../domain/content-tree.ts';
import type { ReviewedPost } from './reviewed-post.ts';

const MEDIA = /\.(?:jpe?g|png|webp|gif|heic|avif|bmp|tiff?|mp4|m4v|mov|webm|avi|mkv)$/i;

/** Pictures and videos that no post names. Where one post cannot be read, it may be the one that does: then none. */
export function findOrphans(files: readonly TreeFile[], posts: readonly ReviewedPost[]): readonly string[] {
  const media = files.filter(({ path }) => MEDIA.test(path));
  if (media.length === 0 || posts.some(({ names }) => names === null)) return [];
  const named = new Set(posts.flatMap(({ names }) => names ?? []));
  return media.flatMap(({ path }) => (named.has(path) ? [] : [path]));
}
