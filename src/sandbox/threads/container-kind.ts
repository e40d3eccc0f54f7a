import type { Parameters } from '../graph/check-parameters.ts';
import { refusal } from '../graph/refusals.ts';

/** What a container is for: the columns of the parameter table, in its order. */
export const CONTAINER_KINDS = ['text', 'image', 'video', 'carousel_image', 'carousel_video', 'carousel'] as const;

export type ContainerKind = (typeof CONTAINER_KINDS)[number];

/** Works out which container a request asks for, from `media_type` and `is_carousel_item`. */
export function containerKindOf({ media_type: mediaType, is_carousel_item: isItem }: Parameters): ContainerKind {
  const isChild = isItem === 'true';
  switch (mediaType) {
    case 'TEXT':
      if (!isChild) return 'text';
      throw refusal('invalidParameter', 'A text cannot be a carousel item.');
    case 'IMAGE':
      return isChild ? 'carousel_image' : 'image';
    case 'VIDEO':
      return isChild ? 'carousel_video' : 'video';
    case 'CAROUSEL':
      return 'carousel';
    default:
      throw refusal(
        'invalidParameter',
        `The parameter media_type is required: TEXT, IMAGE, VIDEO or CAROUSEL; it is "${mediaType ?? ''}".`,
      );
  }
}

export function isVideoKind(kind: string): boolean {
  return kind === 'video' || kind === 'carousel_video';
}

export function isChildKind(kind: string): boolean {
  return kind === 'carousel_image' || kind === 'carousel_video';
}
