import type { ContentTree } from '../domain/content-tree.ts';
import type { Destination } from '../domain/post.ts';
import type { RecordBase } from '../ledger/records.ts';
import { sha256Hex } from '../support/sha256.ts';
import { mediaIdentity } from './media-identity.ts';

/** Of all that is sent for a destination, options included: tells an edit that the content's hash does not see. */
export async function destinationHash(
  { postType, options, media, optionMedia }: Destination,
  { content_hash }: Pick<RecordBase, 'content_hash'>,
  tree: ContentTree,
): Promise<string> {
  const altTexts = media.map(({ altText }) => altText);
  const named = Object.entries(optionMedia).map(async ([name, item]) => [name, await mediaIdentity(item, tree)]);
  return sha256Hex(JSON.stringify([content_hash, postType, options, altTexts, await Promise.all(named)]));
}
