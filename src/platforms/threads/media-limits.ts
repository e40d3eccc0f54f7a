import type { Severity } from '../../domain/finding.ts';
import type { PlacementLimits, Sourced } from '../graph/media-limits.ts';
import { range } from '../graph/media-limits.ts';
import { THREADS_LIMITS as COMMON, POSTS_PAGE } from './limits.ts';

export type MediaPlacement = 'image' | 'video';

const MBPS = 1_000_000;
const GIB = 1024 * 1024 * 1024;
const { imageRatio } = COMMON;

/** What Threads' publishing API takes, alone and in a carousel. */
export const MEDIA_LIMITS: Readonly<Record<MediaPlacement, PlacementLimits>> = {
  image: {
    types: { allowed: ['jpeg', 'png'], ...documented('error') },
    ranges: [
      range('size', null, COMMON.imageBytes.value, documented('error')),
      range('ratio', 1 / imageRatio.value, imageRatio.value, documented('error')),
      range('width', COMMON.imageWidthMin.value, null, documented('warning')),
      range('width', null, COMMON.imageWidthMax.value, documented('notice')),
    ],
  },
  video: {
    types: { allowed: ['mp4', 'mov'], ...documented('error') },
    videoCodecs: { allowed: ['h264', 'hevc'], ...documented('error') },
    audioCodecs: { allowed: ['aac'], ...documented('error') },
    ranges: [
      range('size', null, GIB, documented('error')),
      range('duration', null, 5 * 60, documented('error')),
      range('ratio', 0.01, 10, documented('error')),
      range('frame_rate', 23, 60, documented('error')),
      range('width', null, 1920, documented('error')),
      range('bit_rate', null, 100 * MBPS, documented('error')),
      range('sample_rate', null, 48_000, documented('error')),
      range('channels', 1, 2, documented('error')),
    ],
  },
};

function documented(severity: Severity): Sourced {
  return { severity, source: POSTS_PAGE, checkedOn: '2026-04-14' };
}
