import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import { mediaKind } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import { placementOf } from '../placement.ts';

/** Alt texts that Facebook has no place for. Meta names no length. */
export function checkAltText(destination: Destination): readonly Problem[] {
  const isStory = placementOf(destination) === 'story';
  return destination.media.flatMap((item, index) => {
    const isVideo = mediaKind(item) === 'video';
    if (item.altText === null || (!isVideo && !isStory)) return [];
    const found = isStory ? 'a story' : 'a video';
    return [
      {
        code: 'ALT_TEXT_IGNORED',
        severity: 'warning',
        path: pointer('media_alt_texts', index),
        message: `Facebook takes alt texts for photos only; this one belongs to ${found} and is not sent.`,
        hint: isStory ? 'Remove it.' : 'Describe the video in the text, or remove the alt text.',
      },
    ];
  });
}
