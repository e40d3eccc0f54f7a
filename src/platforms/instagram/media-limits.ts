import type { LimitedMedium, MediaLimits } from '../../domain/media-limits.ts';
import type { Destination } from '../../domain/post.ts';
import { INSTAGRAM_LIMITS } from './limits.ts';
import { placementOf } from './placement.ts';

/** What each medium of a destination, and the cover of a reel, can be made to fit. */
export function instagramMediaLimits(destination: Destination): readonly LimitedMedium[] {
  const placement = placementOf(destination);
  const limits = placement === 'story' ? ANY_RATIO : FEED;
  const cover = placement === 'reel' ? destination.optionMedia.cover_url : undefined;
  return [
    ...destination.media.map((item) => ({ item, limits })),
    ...(cover === undefined ? [] : [{ item: cover, limits: ANY_RATIO }]),
  ];
}

const MEGA = 1_000_000;

const FEED: MediaLimits = {
  image: {
    types: ['jpeg'],
    sizeBytesMax: INSTAGRAM_LIMITS.imageBytes.value,
    widthMax: INSTAGRAM_LIMITS.imageWidthMax.value,
    ratio: {
      min: INSTAGRAM_LIMITS.imageRatioMin.value,
      max: INSTAGRAM_LIMITS.imageRatioMax.value,
      tolerance: INSTAGRAM_LIMITS.imageRatioTolerance.value,
    },
  },
  /** The reels table of Meta's page (`INSTAGRAM_LIMITS` names it); it is all that there is for videos in carousels too. */
  video: {
    types: ['mp4', 'mov'],
    codecs: ['h264', 'hevc'],
    audioCodecs: ['aac'],
    sizeBytesMax: INSTAGRAM_LIMITS.videoBytes.value,
    widthMax: 1920,
    framesPerSecondMin: 23,
    framesPerSecondMax: 60,
    bitsPerSecondMax: 25 * MEGA,
    audioHertzMax: 48_000,
    audioChannelsMax: 2,
  },
};

/** Covers and stories are shown as they are, whatever their ratio. */
const ANY_RATIO: MediaLimits = { ...FEED, image: { ...FEED.image, ratio: null } };
