import type { Container } from './container.ts';
import type { World } from './world.ts';

export interface KeptMedia {
  readonly bytes: Buffer;
  /** As the bytes say, not as the host said. */
  readonly contentType: string;
}

/** A video that the platform would take, or what it says is wrong with it. */
export type JudgedVideo = { readonly media: KeptMedia } | { readonly fault: number | string };

/** Where the bytes of a post can be seen, from the origin on; null where there are none. */
export interface KeptPaths {
  readonly media: string | null;
  readonly cover: string | null;
}

/** Of what was fetched or uploaded for a container. */
export function keptPaths({ id, children, image, isVideo, video }: Container): KeptPaths {
  if (children.length > 0 || (image === null && video === null)) return { media: null, cover: null };
  return { media: `/kept/${id}`, cover: isVideo && image !== null ? `/kept/${id}-cover` : null };
}

/** The bytes behind `/kept/<name>`; null when there are none. */
export function findKept({ containers, kept }: World, name: string): KeptMedia | null {
  const isCover = name.endsWith('-cover');
  const container = containers.find(isCover ? name.slice(0, -'-cover'.length) : name);
  if (container === null) return kept.get(name) ?? null;
  return isCover || !container.isVideo ? container.image : container.video;
}
