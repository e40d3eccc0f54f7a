import { MergecastError } from '../../domain/errors.ts';
import type { MediaItem } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import type { PublishContext } from '../platform-adapter.ts';

/** Addresses for every medium of a post, or why one cannot be had. */
export type MediaAddresses =
  | { readonly kind: 'resolved'; readonly urlOf: (item: MediaItem) => string }
  | { readonly kind: 'failed'; readonly error: MergecastError };

/** Asks the media host for each medium and for the cover, in order; stops at the first that is not served. */
export async function resolveAddresses(
  { media, optionMedia }: Pick<Destination, 'media' | 'optionMedia'>,
  context: Pick<PublishContext, 'media'>,
): Promise<MediaAddresses> {
  const cover = optionMedia.cover_url;
  const addresses = new Map<MediaItem, string>();
  try {
    for (const item of cover === undefined ? media : [...media, cover]) {
      addresses.set(item, await context.media.url(item));
    }
  } catch (error) {
    if (MergecastError.isInstance(error)) return { kind: 'failed', error };
    throw error;
  }
  return { kind: 'resolved', urlOf: (item) => addressIn(addresses, item) };
}

/** The address of a medium that must be among those resolved. */
export function addressIn(addresses: ReadonlyMap<MediaItem, string>, item: MediaItem): string {
  const address = addresses.get(item);
  if (address === undefined) throw new Error('A medium of the post was not given an address.');
  return address;
}
