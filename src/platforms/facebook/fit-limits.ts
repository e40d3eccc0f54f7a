import type { LimitedMedium, MediaLimits } from '../../domain/media-limits.ts';
import type { Destination } from '../../domain/post.ts';
import { imageFit, videoFit } from '../graph/fit-limits.ts';
import { FACEBOOK_FIT } from './limits.ts';
import { MEDIA_LIMITS, type MediaPlacement } from './media-limits.ts';
import { type Placement, placementOf } from './placement.ts';

/** What each medium of a destination can be made to fit. Photos may have any shape. */
export function facebookFitLimits(destination: Destination): readonly LimitedMedium[] {
  const limits = limitsOf(VIDEO_PLACES[placementOf(destination)] ?? 'video');
  return destination.media.map((item) => ({ item, limits }));
}

const VIDEO_PLACES: Partial<Record<Placement, MediaPlacement>> = { reel: 'reel', story: 'story_video' };

const IMAGE = imageFit(MEDIA_LIMITS.photo, { widthMax: FACEBOOK_FIT.imageWidth.value, ratioTolerance: 0 });

function limitsOf(video: MediaPlacement): MediaLimits {
  const unlimited = {
    size: FACEBOOK_FIT.videoBytes.value,
    width: FACEBOOK_FIT.videoWidth.value,
    frame_rate: FACEBOOK_FIT.framesPerSecond.value,
    bit_rate: FACEBOOK_FIT.bitsPerSecond.value,
  };
  return { image: IMAGE, video: videoFit(MEDIA_LIMITS[video], unlimited) };
}
