import type { ContentTree } from '../domain/content-tree.ts';
import type { MediaItem } from '../domain/media.ts';
import { gitBlobId } from '../support/content-hash.ts';

/** The same for the same bytes, whatever the file is called; an address for itself. */
export async function mediaIdentity({ source }: MediaItem, tree: ContentTree): Promise<string> {
  if (source.kind === 'url') return source.url;
  const look = await tree.look(source.path);
  if (look.kind !== 'file') return `missing:${source.path}`;
  if (look.blob !== null) return look.blob;
  const bytes = await tree.readHead(look.path, look.sizeBytes);
  return gitBlobId(bytes ?? new Uint8Array());
}
