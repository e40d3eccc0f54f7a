import { mediaKind } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';

/** What a post becomes on Instagram: a single video is always a reel. */
export type Placement = 'image' | 'reel' | 'carousel' | 'story' | 'text';

export function placementOf({ postType, media }: Pick<Destination, 'postType' | 'media'>): Placement {
  if (postType === 'story') return 'story';
  const [first] = media;
  if (first === undefined || postType === 'text') return 'text';
  if (postType === 'carousel' || media.length > 1) return 'carousel';
  return mediaKind(first) === 'video' ? 'reel' : 'image';
}
