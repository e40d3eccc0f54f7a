import type { Severity } from '../../domain/finding.ts';
import type { ImageType, VideoType } from '../../domain/media.ts';
import type { AudioCodec, VideoCodec } from '../../domain/video-details.ts';

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
export interface Sourced {
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
  /** True where nothing is said of where a video's index lies, of fragments and of edit lists. Absent: as Meta asks for. */
  readonly anyLayout?: true;
}

export function range(measure: Measure, min: number | null, max: number | null, sourced: Sourced): RangeLimit {
  return { measure, min, max, ...sourced };
}
