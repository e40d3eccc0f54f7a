import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { INSTAGRAM_LIMITS } from '../limits.ts';
import { placementOf } from '../placement.ts';

/** What Instagram cannot publish at all, and how many items a carousel may have. */
export function checkPlacement(destination: Destination): readonly Problem[] {
  switch (placementOf(destination)) {
    case 'story':
      return [storyUnavailable];
    case 'text':
      return [textOnly];
    case 'carousel':
      return checkCarousel(destination.media.length);
    case 'image':
    case 'reel':
      return [];
  }
}

const storyUnavailable: Problem = {
  code: 'INSTAGRAM_STORY_UNAVAILABLE',
  severity: 'error',
  path: pointer('post_type'),
  message: 'Mergecast does not publish Instagram stories yet.',
  hint: 'Say instagram_hand_off: true to be asked, in an issue, to post it by hand at its time. Or remove post_type to publish it as a picture, a reel or a carousel, or take instagram out of platforms.',
};

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
