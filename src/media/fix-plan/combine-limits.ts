import type { ImageLimits, MediaLimits, RatioRange, VideoLimits } from '../../domain/media-limits.ts';

/** What holds for a file that is shown in two places: the tighter of each. */
export function combineLimits(a: MediaLimits, b: MediaLimits): MediaLimits {
  return a === b ? a : { image: combineImage(a.image, b.image), video: combineVideo(a.video, b.video) };
}

function combineImage(a: ImageLimits, b: ImageLimits): ImageLimits {
  return {
    types: common(a.types, b.types),
    sizeBytesMax: Math.min(a.sizeBytesMax, b.sizeBytesMax),
    widthMax: Math.min(a.widthMax, b.widthMax),
    ratio: combineRatio(a.ratio, b.ratio),
  };
}

function combineVideo(a: VideoLimits, b: VideoLimits): VideoLimits {
  return {
    types: common(a.types, b.types),
    codecs: common(a.codecs, b.codecs),
    audioCodecs: common(a.audioCodecs, b.audioCodecs),
    sizeBytesMax: Math.min(a.sizeBytesMax, b.sizeBytesMax),
    widthMax: Math.min(a.widthMax, b.widthMax),
    framesPerSecondMin: Math.max(a.framesPerSecondMin, b.framesPerSecondMin),
    framesPerSecondMax: Math.min(a.framesPerSecondMax, b.framesPerSecondMax),
    bitsPerSecondMax: Math.min(a.bitsPerSecondMax, b.bitsPerSecondMax),
    audioHertzMax: Math.min(a.audioHertzMax, b.audioHertzMax),
    audioChannelsMax: Math.min(a.audioChannelsMax, b.audioChannelsMax),
  };
}

/** Where nothing suits both, the first: one file cannot please everybody. */
function common<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  const shared = a.filter((each) => b.includes(each));
  return shared.length === 0 ? a : shared;
}

function combineRatio(a: RatioRange | null, b: RatioRange | null): RatioRange | null {
  if (a === null || b === null) return a ?? b;
  const shared = {
    min: Math.max(a.min, b.min),
    max: Math.min(a.max, b.max),
    tolerance: Math.min(a.tolerance, b.tolerance),
  };
  return shared.min > shared.max ? a : shared;
}
