import type { TreeFile } from '../../domain/content-tree.ts';
import type { ReviewedPost } from './reviewed-post.ts';

const MEDIA = /\.(?:jpe?g|png|webp|gif|heic|avif|bmp|tiff?|mp4|m4v|mov|webm|avi|mkv)$/i;

/** Pictures and videos that no post names. Where it cannot be told what a post names, it may be any of them: then none. */
export function findOrphans(files: readonly TreeFile[], posts: readonly ReviewedPost[]): readonly string[] {
  const orphans = new Set(files.flatMap(({ path }) => (MEDIA.test(path) ? [path] : [])));
  for (const { names } of posts) {
    if (names === null) return [];
    for (const name of names) orphans.delete(name);
  }
  return [...orphans];
}
