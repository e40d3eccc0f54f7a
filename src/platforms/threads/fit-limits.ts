import type { LimitedMedium, MediaLimits } from '../../domain/media-limits.ts';
import type { Destination } from '../../domain/post.ts';
import { imageFit, videoFit } from '../graph/fit-limits.ts';
import { THREADS_LIMITS } from './limits.ts';
import { MEDIA_LIMITS } from './media-limits.ts';

/** What each medium of a destination can be made to fit: alone and in a carousel the same. */
export function threadsFitLimits({ media }: Destination): readonly LimitedMedium[] {
  return media.map((item) => ({ item, limits: LIMITS }));
}

const LIMITS: MediaLimits = {
  image: imageFit(MEDIA_LIMITS.image, { widthMax: THREADS_LIMITS.imageWidthMax.value, ratioTolerance: 0 }),
  video: videoFit(MEDIA_LIMITS.video),
};
