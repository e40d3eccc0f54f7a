import type { ImageType, MediaItem, VideoType } from './media.ts';

/** What a platform takes at one place of a post, as far as a file can be made to fit it. */
export interface MediaLimits {
  readonly image: ImageLimits;
  readonly video: VideoLimits;
}

export interface ImageLimits {
  /** The first is what others are turned into. */
  readonly types: readonly ImageType[];
  readonly sizeBytesMax: number;
  /** Wider pictures are scaled down by the platform: no mistake, and no use in sending them. */
  readonly widthMax: number;
  /** Width divided by height; null where any is taken. */
  readonly ratio: RatioRange | null;
}

export interface RatioRange {
  readonly min: number;
  readonly max: number;
  /** How far beyond the ends is still taken, because pixels are whole. */
  readonly tolerance: number;
}

/** Codecs by the names that ffprobe gives them. */
export interface VideoLimits {
  /** The first is what others are turned into. */
  readonly types: readonly VideoType[];
  /** The first is what others are turned into. */
  readonly codecs: readonly string[];
  readonly audioCodecs: readonly string[];
  readonly sizeBytesMax: number;
  /** In pixels, as shown. */
  readonly widthMax: number;
  readonly framesPerSecondMin: number;
  readonly framesPerSecondMax: number;
  readonly bitsPerSecondMax: number;
  readonly audioHertzMax: number;
  readonly audioChannelsMax: number;
}

/** A medium of a destination and what holds for it there. */
export interface LimitedMedium {
  readonly item: MediaItem;
  readonly limits: MediaLimits;
}
