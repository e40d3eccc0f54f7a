import type { ImageLimits, LimitedMedium, MediaLimits, RatioRange, VideoLimits } from '../../domain/media-limits.ts';
import type { Destination } from '../../domain/post.ts';
import type { Measure, PlacementLimits } from '../graph/media-limits.ts';
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
  return {
    types: ['jpeg'],
    sizeBytesMax: maxOf(limits, 'size'),
    widthMax: INSTAGRAM_LIMITS.imageWidthMax.value,
    ratio: ratioOf(limits),
  };
}

/** Covers and stories are shown as they are, whatever their ratio. */
function ratioOf({ ranges }: PlacementLimits): RatioRange | null {
  const range = ranges.find(({ measure }) => measure === 'ratio');
  if (range?.min == null || range.max === null) return null;
  return { min: range.min, max: range.max, tolerance: INSTAGRAM_LIMITS.imageRatioTolerance.value };
}

function videoLimits(limits: PlacementLimits): VideoLimits {
  return {
    types: ['mp4', 'mov'],
    codecs: ['h264', 'hevc'],
    audioCodecs: ['aac'],
    sizeBytesMax: maxOf(limits, 'size'),
    widthMax: maxOf(limits, 'width'),
    framesPerSecondMin: limits.ranges.find(({ measure }) => measure === 'frame_rate')?.min ?? 0,
    framesPerSecondMax: maxOf(limits, 'frame_rate'),
    bitsPerSecondMax: maxOf(limits, 'bit_rate'),
    audioHertzMax: maxOf(limits, 'sample_rate'),
    audioChannelsMax: maxOf(limits, 'channels'),
  };
}

/** Throws for a placement without that limit: a hole in our own data. */
function maxOf({ ranges }: PlacementLimits, measure: Measure): number {
  const max = ranges.find((range) => range.measure === measure && range.max !== null)?.max ?? null;
  if (max === null) throw new Error(`Instagram's limits name no largest ${measure}.`);
  return max;
}

const FEED: MediaLimits = { image: imageLimits(MEDIA_LIMITS.feed_image), video: videoLimits(MEDIA_LIMITS.reel) };
const STORY: MediaLimits = {
  image: imageLimits(MEDIA_LIMITS.story_image),
  video: videoLimits(MEDIA_LIMITS.story_video),
};
