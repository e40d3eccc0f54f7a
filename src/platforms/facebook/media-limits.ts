import type { Severity } from '../../domain/finding.ts';
import type { VideoType } from '../../domain/media.ts';
import { type ChoiceLimit, type PlacementLimits, type RangeLimit, range, type Sourced } from '../graph/media-limits.ts';
import {
  FACEBOOK_LIMITS as COMMON,
  PHOTOS_PAGE,
  REELS_PAGE,
  STORIES_PAGE,
  UPLOADS_PAGE,
  VIDEO_PAGE,
} from './limits.ts';

/** Where on a Page a medium goes. */
export type MediaPlacement = 'photo' | 'video' | 'reel' | 'story_image' | 'story_video';

const SECONDS = 1;
const HOURS = 60 * 60 * SECONDS;
const GIB = 1024 * 1024 * 1024;

const photo: PlacementLimits = {
  types: { allowed: ['jpeg', 'png', 'gif', 'bmp', 'tiff'], ...documented('error', PHOTOS_PAGE) },
  ranges: [
    range('size', null, COMMON.photoBytesAdvised.value, documented('warning', PHOTOS_PAGE)),
    range('size', null, COMMON.photoBytes.value, documented('error', STORIES_PAGE)),
  ],
};

const videoTypes: ChoiceLimit<VideoType> = {
  allowed: ['mp4', 'mov', 'avi', 'matroska'],
  ...documented('error', VIDEO_PAGE),
};

/** Meta lists codecs for reels and stories alone; what plays there plays in a video. */
const encoded: Omit<PlacementLimits, 'ranges'> = {
  types: videoTypes,
  videoCodecs: { allowed: ['h264', 'hevc', 'vp9', 'av1'], ...documented('warning', REELS_PAGE) },
  audioCodecs: { allowed: ['aac'], ...documented('warning', VIDEO_PAGE) },
  anyLayout: true,
};

const sound: readonly RangeLimit[] = [
  range('sample_rate', null, 48_000, documented('warning', VIDEO_PAGE)),
  range('channels', 1, 2, documented('warning', VIDEO_PAGE)),
];

/** 9:16, and what whole pixels make of it. Each has an error of its own: 1363040, 1363127, 1363129. */
const upright: readonly RangeLimit[] = [
  range('ratio', 0.56, 0.57, documented('error', REELS_PAGE, '2026-07-30')),
  range('width', 540, null, documented('error', REELS_PAGE, '2026-07-30')),
  range('frame_rate', 24, 60, documented('error', REELS_PAGE, '2026-07-30')),
  ...sound,
];

/** What the API of Pages takes at each place. */
export const MEDIA_LIMITS: Readonly<Record<MediaPlacement, PlacementLimits>> = {
  photo,
  video: {
    ...encoded,
    ranges: [
      range('size', null, 10 * GIB, documented('error', UPLOADS_PAGE)),
      range('duration', null, 4 * HOURS, documented('error', UPLOADS_PAGE)),
      range('ratio', 0.5625, 1.778, {
        severity: 'warning',
        source: `${VIDEO_PAGE} names 9:16 to 16:9 since 2020; whether others are still refused is not established.`,
        checkedOn: '2026-11-22',
      }),
      ...sound,
    ],
  },
  reel: {
    ...encoded,
    ranges: [range('duration', 3 * SECONDS, 90 * SECONDS, documented('error', REELS_PAGE, '2026-07-30')), ...upright],
  },
  story_image: photo,
  story_video: {
    ...encoded,
    ranges: [range('duration', 3 * SECONDS, 60 * SECONDS, documented('error', STORIES_PAGE)), ...upright],
  },
};

/** `checkedOn`: the day on which the stored copy was read, or the page's own date where it has one. */
function documented(severity: Severity, source: string, checkedOn = '2026-11-22'): Sourced {
  return { severity, source, checkedOn };
}
