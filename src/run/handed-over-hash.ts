import type { ContentTree } from '../domain/content-tree.ts';
import type { Destination, Post } from '../domain/post.ts';
import { contentHash } from '../support/content-hash.ts';
import { sha256Hex } from '../support/sha256.ts';
import { mediaIdentity } from './media-identity.ts';

/**
 * Of all that a platform is handed, options included: tells an edit that the content's hash does not see. Of the post as it
 * is written: what looking at the media adds is no edit. Null where the post does not have the destination.
 */
export async function handedOverHash(
  { platform, profile }: Pick<Destination, 'platform' | 'profile'>,
  { destinations }: Post,
  tree: ContentTree,
): Promise<string | null> {
  const written = destinations.find((each) => each.platform === platform && each.profile === profile);
  if (written === undefined) return null;
  const { account, caption, media, postType, options, optionMedia } = written;
  const shown = await Promise.all(media.map((item) => mediaIdentity(item, tree)));
  const content = contentHash({ accountId: account.accountId, caption, media: shown });
  const altTexts = media.map(({ altText }) => altText);
  const named = Object.entries(optionMedia).map(async ([name, item]) => [name, await mediaIdentity(item, tree)]);
  return sha256Hex(JSON.stringify([content, postType, options, altTexts, await Promise.all(named)]));
}
