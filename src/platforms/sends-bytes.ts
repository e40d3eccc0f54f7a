import type { MediaItem } from '../domain/media.ts';
import type { Destination } from '../domain/post.ts';
import type { MediaResolver, PlatformAdapter } from './platform-adapter.ts';

/** Whether a medium reaches the platform by its bytes, so that no address is made for it. */
export async function sendsBytes(
  adapter: Pick<PlatformAdapter, 'takesBytes' | 'wantsBytes'>,
  destination: Destination,
  item: MediaItem,
  media: Pick<MediaResolver, 'prefersBytes'>,
): Promise<boolean> {
  if (!adapter.takesBytes(destination, item)) return false;
  return adapter.wantsBytes?.(destination, item) === true || media.prefersBytes(item);
}
