import { MergecastError } from '../../../domain/errors.ts';
import type { MediaItem } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import type { ContainerContext } from './container-api.ts';
import type { UrlOf } from './container-plan.ts';

/** Addresses for every medium of a post, or why one cannot be had. */
export type MediaAddresses =
  /** Null for a medium whose bytes are uploaded. */
  { readonly kind: 'resolved'; readonly urlOf: UrlOf } | { readonly kind: 'failed'; readonly error: MergecastError };

/** Asks the media host for each medium that is not uploaded, option media too; stops at the first that is not served. */
export async function resolveAddresses(
  destination: Pick<Destination, 'media' | 'optionMedia' | 'account'>,
  context: Pick<ContainerContext, 'media' | 'api'>,
): Promise<MediaAddresses> {
  const { media, optionMedia } = destination;
  const addresses = new Map<MediaItem, string | null>();
  try {
    for (const item of [...media, ...Object.values(optionMedia)]) {
      const isUploaded = context.api.takesBytes(destination, item) && (await context.media.prefersBytes(item));
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
