import { mediaKind } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import { readOptions } from './options.ts';

/**
 * What a post becomes on a Page. `mixed` is what the API cannot publish: several videos, or pictures and videos together.
 */
export type Placement = 'text' | 'photos' | 'video' | 'reel' | 'story' | 'mixed';

export function placementOf({
  postType,
  media,
  options,
}: Pick<Destination, 'postType' | 'media' | 'options'>): Placement {
  if (postType === 'story') return 'story';
  if (media.length === 0 || postType === 'text') return 'text';
  if (media.every((item) => mediaKind(item) === 'image')) return 'photos';
  if (media.length > 1) return 'mixed';
  return readOptions(options).isReel ? 'reel' : 'video';
}
