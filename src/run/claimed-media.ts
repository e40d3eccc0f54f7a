import type { ContentTree } from '../domain/content-tree.ts';
import type { ClaimedMedium } from '../domain/ledger-record.ts';
import type { MediaItem } from '../domain/media.ts';
import type { Destination } from '../domain/post.ts';

/** What a destination sends, covers included, for its claim. Files that are not there are left out. */
export async function claimedMedia(destination: Destination, tree: ContentTree): Promise<readonly ClaimedMedium[]> {
  const items = [...destination.media, ...Object.values(destination.optionMedia)];
  const claimed = await Promise.all(items.map((item) => claimedMedium(item, tree)));
  return claimed.filter((each) => each !== null);
}

async function claimedMedium({ source, facts }: MediaItem, tree: ContentTree): Promise<ClaimedMedium | null> {
  if (source.kind === 'url') return { url: source.url };
  const look = await tree.look(source.path);
  if (look.kind !== 'file' || look.blob === null) return null;
  const sha256 = facts?.kind === 'lfs_pointer' ? facts.oid.replace(/^sha256:/, '') : null;
  return { path: look.path, blob: look.blob, ...(sha256 === null ? {} : { sha256 }) };
}
