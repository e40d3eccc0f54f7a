import type { Parameters } from '../graph/check-parameters.ts';
import { refusal } from '../graph/refusals.ts';

/** What a container is for: the columns of the parameter table, in its order. */
export const CONTAINER_KINDS = [
  'image',
  'reel',
  'carousel_image',
  'carousel_video',
  'carousel',
  'story_image',
  'story_video',
] as const;

export type ContainerKind = (typeof CONTAINER_KINDS)[number];

/** Works out which container a request asks for, from `media_type`, `is_carousel_item` and which address is there. */
export function containerKindOf(parameters: Parameters): ContainerKind {
  const isChild = parameters.is_carousel_item === 'true';
  switch (parameters.media_type) {
    case undefined:
    case 'IMAGE':
      return isChild ? 'carousel_image' : 'image';
    case 'VIDEO':
      if (isChild) return 'carousel_video';
      throw refusal('videoNotSupported', 'The media_type VIDEO is only for carousel items; use REELS.');
    case 'REELS':
      if (!isChild) return 'reel';
      throw refusal('badCarousel', 'A reel cannot be a carousel item; use the media_type VIDEO.');
    case 'CAROUSEL':
      return 'carousel';
    case 'STORIES':
      return storyKindOf(parameters);
    default:
      throw refusal(
        'unknownMediaType',
        `Unknown media_type "${parameters.media_type}". Known are CAROUSEL, REELS, STORIES, VIDEO and IMAGE.`,
      );
  }
}

function storyKindOf(parameters: Parameters): ContainerKind {
  const hasImage = 'image_url' in parameters;
  const hasVideo = 'video_url' in parameters || 'upload_type' in parameters;
  if (hasImage === hasVideo) {
    throw refusal('invalidParameter', 'A story needs either image_url or video_url, and not both.');
  }
  return hasImage ? 'story_image' : 'story_video';
}

export function isVideoKind(kind: ContainerKind): boolean {
  return kind === 'reel' || kind === 'carousel_video' || kind === 'story_video';
}

export function isChildKind(kind: string): boolean {
  return kind === 'carousel_image' || kind === 'carousel_video';
}
