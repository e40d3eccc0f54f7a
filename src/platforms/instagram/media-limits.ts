import type { Severity } from '../../domain/finding.ts';
import type { ImageType } from '../../domain/media.ts';
import { type ChoiceLimit, type PlacementLimits, type RangeLimit, range, type Sourced } from '../graph/media-limits.ts';
import { INSTAGRAM_LIMITS as COMMON, ERRORS_PAGE, GUIDE_PAGE, MEDIA_PAGE } from './limits.ts';

/** Where on Instagram a medium goes. */
export type MediaPlacement =
  | 'feed_image'
  | 'carousel_image'
  | 'carousel_video'
  | 'reel'
  | 'cover'
  | 'story_image'
  | 'story_video';

const SECONDS = 1;
const MINUTES = 60 * SECONDS;
const MBPS = 1_000_000;
const MIB = 1024 * 1024;

const jpeg: ChoiceLimit<ImageType> = { allowed: ['jpeg'], ...documented('error') };

const imageSize = range('size', null, COMMON.imageBytes.value, documented('error', ERRORS_PAGE, '2026-06-02'));

const image: PlacementLimits = {
  types: jpeg,
  ranges: [
    imageSize,
    range('ratio', COMMON.imageRatioMin.value, COMMON.imageRatioMax.value, documented('error')),
    range('width', COMMON.imageWidthMin.value, null, documented('warning')),
    range('width', null, COMMON.imageWidthMax.value, documented('notice')),
  ],
};

const video: Omit<PlacementLimits, 'ranges'> = {
  types: { allowed: ['mp4', 'mov'], ...documented('error') },
  videoCodecs: { allowed: ['h264', 'hevc'], ...documented('error') },
  audioCodecs: { allowed: ['aac'], ...documented('error') },
};

const encoding: readonly RangeLimit[] = [
  range('frame_rate', 23, 60, documented('error')),
  range('width', null, 1920, documented('error')),
  range('bit_rate', null, 25 * MBPS, documented('error')),
  range('sample_rate', null, 48_000, documented('error')),
  range('channels', 1, 2, documented('error')),
];

const reelRanges: readonly RangeLimit[] = [
  range('size', null, COMMON.videoBytes.value, documented('error')),
  range('duration', 3 * SECONDS, 15 * MINUTES, documented('error')),
  range('ratio', 0.01, 10, documented('error')),
  ...encoding,
];

/** What Instagram's publishing API takes at each place. */
export const MEDIA_LIMITS: Readonly<Record<MediaPlacement, PlacementLimits>> = {
  feed_image: image,
  carousel_image: image,
  carousel_video: {
    ...video,
    ranges: [
      ...reelRanges,
      range('duration', null, 60 * SECONDS, {
        severity: 'warning',
        source: `${GUIDE_PAGE} has no table for videos in a carousel: those of reels are used, and the app's own 60 seconds.`,
        checkedOn: '2026-11-21',
      }),
    ],
  },
  reel: { ...video, ranges: reelRanges },
  cover: { types: jpeg, ranges: [range('size', null, COMMON.coverBytes.value, documented('error'))] },
  story_image: { types: jpeg, ranges: [imageSize] },
  story_video: {
    ...video,
    ranges: [
      range('size', null, 100 * MIB, documented('error')),
      range('duration', 3 * SECONDS, 60 * SECONDS, documented('error')),
      range('ratio', 0.1, 10, documented('error')),
      ...encoding,
    ],
  },
};

function documented(severity: Severity, source: string = MEDIA_PAGE, checkedOn = '2026-09-11'): Sourced {
  return { severity, source, checkedOn };
}
