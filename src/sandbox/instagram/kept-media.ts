import type { Container } from './container.ts';
import { isVideoKind } from './container-kind.ts';
import type { Containers } from './containers.ts';
import type { KeptMedia } from './judge-image.ts';

/** Where the bytes that were fetched for a container can be seen, from the origin on; null where there are none. */
export function keptPaths(container: Container): { readonly media: string | null; readonly cover: string | null } {
  const { id, kind, image } = container;
  if (kind === 'carousel') return { media: null, cover: null };
  return { media: `/kept/${id}`, cover: isVideoKind(kind) && image !== null ? `/kept/${id}-cover` : null };
}

/** The bytes behind `/kept/<name>`; null when there are none. */
export function findKept(containers: Containers, name: string): KeptMedia | null {
  const isCover = name.endsWith('-cover');
  const container = containers.find(isCover ? name.slice(0, -'-cover'.length) : name);
  if (container === null) return null;
  return isCover || !isVideoKind(container.kind) ? container.image : container.video;
}
