import type { Severity } from '../../domain/finding.ts';
import type { ImageType, VideoType } from '../../domain/media.ts';
import type { AudioCodec, VideoCodec } from '../../domain/video-details.ts';
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

/** What is measured of a medium, and in which unit. */
export const MEASURES = {
  size: 'bytes',
  ratio: 'width to height',
  width: 'pixels',
  duration: 'seconds',
  frame_rate: 'frames a second',
  bit_rate: 'bits a second',
  sample_rate: 'hertz',
  channels: 'channels',
} as const;
export type Measure = keyof typeof MEASURES;

/** Who says so, and when that was last read. */
interface Sourced {
  /** What a medium outside gets: an error where Meta refuses it, less where sources disagree or Meta mends it. */
  readonly severity: Severity;
  /** A page, or a note where Meta's pages are silent or contradict each other. */
  readonly source: string;
  /** Date of the copy that was read. */
  readonly checkedOn: string;
}

export interface RangeLimit extends Sourced {
  readonly measure: Measure;
  /** In the measure's unit; null: no limit on that side. */
  readonly min: number | null;
  readonly max: number | null;
}

export interface ChoiceLimit<T extends string> extends Sourced {
  readonly allowed: readonly T[];
}

export interface PlacementLimits {
  readonly types: ChoiceLimit<ImageType | VideoType>;
  readonly videoCodecs?: ChoiceLimit<VideoCodec>;
  readonly audioCodecs?: ChoiceLimit<AudioCodec>;
  readonly ranges: readonly RangeLimit[];
}

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

/** What Instagram's publishing API takes at each place. Stories are not published yet; their limits are known. */
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

function range(measure: Measure, min: number | null, max: number | null, sourced: Sourced): RangeLimit {
  return { measure, min, max, ...sourced };
}

function documented(severity: Severity, source: string = MEDIA_PAGE, checkedOn = '2026-09-11'): Sourced {
  return { severity, source, checkedOn };
}
