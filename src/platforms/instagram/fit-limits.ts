import type { ImageLimits, LimitedMedium, MediaLimits } from '../../domain/media-limits.ts';
import type { Destination } from '../../domain/post.ts';
import { imageFit, videoFit } from '../graph/fit-limits.ts';
import type { PlacementLimits } from '../graph/media-limits.ts';
import { INSTAGRAM_LIMITS } from './limits.ts';
import { MEDIA_LIMITS } from './media-limits.ts';
import { placementOf } from './placement.ts';

/** What each medium of a destination, and the cover of a reel, can be made to fit. */
export function instagramFitLimits(destination: Destination): readonly LimitedMedium[] {
  const placement = placementOf(destination);
  const limits = placement === 'story' ? STORY : FEED;
  const cover = placement === 'reel' ? destination.optionMedia.cover_url : undefined;
  return [
    ...destination.media.map((item) => ({ item, limits })),
    ...(cover === undefined ? [] : [{ item: cover, limits: { ...FEED, image: imageLimits(MEDIA_LIMITS.cover) } }]),
  ];
}

function imageLimits(limits: PlacementLimits): ImageLimits {
  const { imageWidthMax, imageRatioTolerance } = INSTAGRAM_LIMITS;
  return imageFit(limits, { widthMax: imageWidthMax.value, ratioTolerance: imageRatioTolerance.value });
}

const FEED: MediaLimits = { image: imageLimits(MEDIA_LIMITS.feed_image), video: videoFit(MEDIA_LIMITS.reel) };
const STORY: MediaLimits = { image: imageLimits(MEDIA_LIMITS.story_image), video: videoFit(MEDIA_LIMITS.story_video) };
