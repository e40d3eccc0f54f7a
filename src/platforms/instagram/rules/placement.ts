import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { INSTAGRAM_LIMITS } from '../limits.ts';
import { placementOf } from '../placement.ts';

/** What Instagram cannot publish at all, and how many items a carousel may have. */
export function checkPlacement(destination: Destination): readonly Problem[] {
  switch (placementOf(destination)) {
    case 'text':
      return [textOnly];
    case 'carousel':
      return checkCarousel(destination.media.length);
    case 'image':
    case 'reel':
    case 'story':
      return [];
  }
}

const textOnly: Problem = {
  code: 'INSTAGRAM_TEXT_ONLY',
  severity: 'error',
  path: pointer('platforms'),
  message: 'The post has no picture or video. Instagram does not publish text alone.',
  hint: 'Add a picture or video to media_urls, or take instagram out of platforms.',
};

function checkCarousel(count: number): readonly Problem[] {
  const { carouselItemsMin: min, carouselItemsMax: max } = INSTAGRAM_LIMITS;
  if (count >= min.value && count <= max.value) return [];
  return [
    {
      code: 'MEDIA_COUNT',
      severity: 'error',
      path: pointer('media_urls'),
      message: `The carousel has ${count} ${count === 1 ? 'item' : 'items'}. Instagram takes ${min.value} to ${max.value}.`,
      hint:
        count < min.value
          ? 'Add an item, or remove post_type to publish the one as it is.'
          : `Remove ${count - max.value}, or split it into two posts.`,
    },
  ];
}
