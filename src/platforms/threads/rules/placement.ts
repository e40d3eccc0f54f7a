import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { THREADS_LIMITS } from '../limits.ts';

/** What Threads cannot publish at all, and how many items a carousel may have. */
export function checkPlacement({ postType, media, caption }: Destination): readonly Problem[] {
  if (postType === 'story') return [storyUnavailable];
  if (media.length === 0) return caption.trim() === '' ? [nothingToSay] : [];
  const max = THREADS_LIMITS.carouselItemsMax.value;
  if (media.length <= max) return [];
  return [
    {
      code: 'MEDIA_COUNT',
      severity: 'error',
      path: pointer('media_urls'),
      message: `The carousel has ${media.length} items. Threads takes ${THREADS_LIMITS.carouselItemsMin.value} to ${max}.`,
      hint: `Remove ${media.length - max}, or split it into two posts.`,
    },
  ];
}

const storyUnavailable: Problem = {
  code: 'THREADS_STORY',
  severity: 'error',
  path: pointer('post_type'),
  message: 'Threads has no stories.',
  hint: 'Remove post_type to publish the media as a post, or take threads out of platforms.',
};

const nothingToSay: Problem = {
  code: 'THREADS_EMPTY',
  severity: 'error',
  path: pointer('platforms'),
  message: 'The post has neither text nor media: there is nothing to publish on Threads.',
  hint: 'Write a text below the front matter, or take threads out of platforms.',
};
