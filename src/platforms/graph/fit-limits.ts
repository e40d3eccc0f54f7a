import type { ImageLimits, RatioRange, VideoLimits } from '../../domain/media-limits.ts';
import type { Measure, PlacementLimits } from './media-limits.ts';

const IMAGE_TYPES = ['jpeg', 'png', 'webp', 'gif', 'heic', 'avif', 'bmp', 'tiff', 'svg'] as const;
const VIDEO_TYPES = ['mp4', 'mov', 'webm', 'avi', 'matroska'] as const;

/** What a picture can be made to fit. `widthMax`: wider ones are scaled down by the platform. */
export function imageFit(
  limits: PlacementLimits,
  { widthMax, ratioTolerance }: { readonly widthMax: number; readonly ratioTolerance: number },
): ImageLimits {
  return {
    types: IMAGE_TYPES.filter((type) => limits.types.allowed.includes(type)),
    sizeBytesMax: maxOf(limits, 'size'),
    widthMax,
    ratio: ratioOf(limits, ratioTolerance),
  };
}

/** What a video can be made to fit. `unlimited`: what is kept to where the platform names no limit. */
export function videoFit(
  limits: PlacementLimits,
  unlimited: Readonly<Partial<Record<Measure, number>>> = {},
): VideoLimits {
  const most = (measure: Measure) => maxOf(limits, measure, unlimited[measure]);
  return {
    types: VIDEO_TYPES.filter((type) => limits.types.allowed.includes(type)),
    codecs: limits.videoCodecs?.allowed ?? [],
    audioCodecs: limits.audioCodecs?.allowed ?? [],
    sizeBytesMax: most('size'),
    widthMax: most('width'),
    framesPerSecondMin: limits.ranges.find(({ measure }) => measure === 'frame_rate')?.min ?? 0,
    framesPerSecondMax: most('frame_rate'),
    bitsPerSecondMax: most('bit_rate'),
    audioHertzMax: most('sample_rate'),
    audioChannelsMax: most('channels'),
  };
}

/** Some places show a picture as it is, whatever its ratio. */
function ratioOf({ ranges }: PlacementLimits, tolerance: number): RatioRange | null {
  const range = ranges.find(({ measure }) => measure === 'ratio');
  if (range?.min == null || range.max === null) return null;
  return { min: range.min, max: range.max, tolerance };
}

/** Throws for a placement without that limit: a hole in our own data. */
function maxOf({ ranges }: PlacementLimits, measure: Measure, unlimited?: number): number {
  const max = ranges.find((range) => range.measure === measure && range.max !== null)?.max ?? unlimited;
  if (max === undefined) throw new Error(`The limits name no largest ${measure}.`);
  return max;
}
