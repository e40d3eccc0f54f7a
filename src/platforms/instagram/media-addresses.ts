import { MergecastError } from '../../domain/errors.ts';
import type { MediaItem } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { takesBytes } from './takes-bytes.ts';
import type { UrlOf } from './to-request.ts';

/** Addresses for every medium of a post, or why one cannot be had. */
export type MediaAddresses =
  /** Null for a medium whose bytes are uploaded. */
  { readonly kind: 'resolved'; readonly urlOf: UrlOf } | { readonly kind: 'failed'; readonly error: MergecastError };

/** Asks the media host for each medium that is not uploaded and for the cover; stops at the first that is not served. */
export async function resolveAddresses(
  destination: Pick<Destination, 'media' | 'optionMedia' | 'account'>,
  context: Pick<PublishContext, 'media'>,
): Promise<MediaAddresses> {
  const { media, optionMedia } = destination;
  const cover = optionMedia.cover_url;
  const addresses = new Map<MediaItem, string | null>();
  try {
    for (const item of cover === undefined ? media : [...media, cover]) {
      const isUploaded = takesBytes(destination, item) && (await context.media.prefersBytes(item));
      addresses.set(item, isUploaded ? null : await context.media.url(item));
    }
  } catch (error) {
    if (MergecastError.isInstance(error)) return { kind: 'failed', error };
    throw error;
  }
  return { kind: 'resolved', urlOf: (item) => addressIn(addresses, item) };
}

/** The address of a medium that must be among those resolved; null when it is uploaded. */
export function addressIn(addresses: ReadonlyMap<MediaItem, string | null>, item: MediaItem): string | null {
  const address = addresses.get(item);
  if (address === undefined) throw new Error('A medium of the post was not given an address.');
  return address;
}
