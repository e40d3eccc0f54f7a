import type { MediaFacts, VideoType } from '../../domain/media.ts';
import type { MediaChange } from '../../domain/media-fix-report.ts';
import type { VideoLimits } from '../../domain/media-limits.ts';
import { megabytes } from './amounts.ts';
import type { FixWishes } from './fix-wishes.ts';
import { LOCATION_REMOVED } from './plan-image.ts';

export type VideoFacts = Extract<MediaFacts, { readonly kind: 'video' }>;

/** What ffprobe and the boxes of the file say. */
export interface VideoDetails {
  /** Pixels, as shown. */
  readonly width: number;
  readonly height: number;
  /** As ffprobe names it: `h264`. */
  readonly codec: string;
  /** As ffmpeg names it: `yuv420p`. */
  readonly pixelFormat: string;
  /** Null where the file does not say. */
  readonly framesPerSecond: number | null;
  readonly bitsPerSecond: number | null;
  readonly durationSeconds: number | null;
  /** Null for a silent video. */
  readonly audio: { readonly codec: string; readonly hertz: number; readonly channels: number } | null;
  /** Whether `moov` stands before the pictures; null where the container has none. */
  readonly isIndexInFront: boolean | null;
  /** Whether it says where it was taken. */
  readonly hasLocation: boolean;
}

/** How a video is written anew: index in front, without metadata, and each stream as it is unless it says otherwise. */
export interface VideoRecipe {
  readonly type: VideoType;
  /** Null: the pictures are copied as they are. */
  readonly encode: VideoEncoding | null;
  /** Copied for H.265: its tag has to be one that players know. */
  readonly codec: string;
  readonly encodesAudio: boolean;
}

export interface VideoEncoding {
  readonly widthMax: number;
  /** Null: as it is. */
  readonly framesPerSecond: number | null;
  readonly bitsPerSecondMax: number;
}

export interface VideoPlan {
  /** Empty: the video is left alone. */
  readonly changes: readonly MediaChange[];
  readonly recipe: VideoRecipe;
}

export interface VideoToPlan {
  readonly facts: VideoFacts;
  readonly details: VideoDetails;
  readonly limits: VideoLimits;
  readonly wishes: FixWishes;
}

/** What has to change about a video so that every place that shows it takes it: as little as will do. Pure. */
export function planVideo(video: VideoToPlan): VideoPlan {
  const { facts, details, limits, wishes } = video;
  const pictures = pictureChanges(video);
  const sound = soundChanges(video);
  const container = containerChanges(video);
  const changes = [...container, ...pictures, ...sound];
  const isWritten = changes.length > 0 || wishes.stripLocation;
  const type = limits.types.includes(facts.type) ? facts.type : (limits.types[0] ?? facts.type);
  return {
    changes: details.hasLocation && isWritten ? [...changes, LOCATION_REMOVED] : changes,
    recipe: {
      type,
      encode: pictures.length === 0 ? null : encoding(video),
      codec: details.codec,
      encodesAudio: sound.length > 0,
    },
  };
}

function containerChanges({ facts, details, limits }: VideoToPlan): MediaChange[] {
  const [type = facts.type] = limits.types;
  if (!limits.types.includes(facts.type)) return [{ kind: 'type', from: facts.type, to: type }];
  return details.isIndexInFront === false ? [{ kind: 'index', from: 'at the end', to: 'at the front' }] : [];
}

function pictureChanges({ facts, details, limits }: VideoToPlan): MediaChange[] {
  const changes: MediaChange[] = [];
  const [codec = details.codec] = limits.codecs;
  if (!limits.codecs.includes(details.codec)) changes.push({ kind: 'codec', from: details.codec, to: codec });
  else if (!TAKEN_PIXELS[details.codec]?.includes(details.pixelFormat)) {
    changes.push({ kind: 'codec', from: `${details.codec} ${details.pixelFormat}`, to: `${codec} yuv420p` });
  }
  if (details.width > limits.widthMax) {
    changes.push({ kind: 'width', from: `${details.width} pixels`, to: `${limits.widthMax} pixels` });
  }
  const rate = frameRateAim(details, limits);
  if (rate !== null) changes.push({ kind: 'frame_rate', from: perSecond(details), to: `${rate} per second` });
  if (details.bitsPerSecond !== null && details.bitsPerSecond > limits.bitsPerSecondMax) {
    const to = `at most ${megabits(limits.bitsPerSecondMax)}`;
    changes.push({ kind: 'bit_rate', from: megabits(details.bitsPerSecond), to });
  }
  if (facts.sizeBytes > limits.sizeBytesMax) {
    changes.push({ kind: 'size', from: megabytes(facts.sizeBytes), to: `at most ${megabytes(limits.sizeBytesMax)}` });
  }
  return changes;
}

/** 4:2:0; 8 bits for H.264, as phones and platforms have it. */
const TAKEN_PIXELS: Readonly<Record<string, readonly string[]>> = {
  h264: ['yuv420p', 'yuvj420p'],
  hevc: ['yuv420p', 'yuvj420p', 'yuv420p10le'],
};

function soundChanges({ details: { audio }, limits }: VideoToPlan): MediaChange[] {
  if (audio === null) return [];
  const [codec = audio.codec] = limits.audioCodecs;
  const isTaken =
    limits.audioCodecs.includes(audio.codec) &&
    audio.hertz <= limits.audioHertzMax &&
    audio.channels <= limits.audioChannelsMax;
  if (isTaken) return [];
  const from = soundText(audio);
  const to = soundText({ codec, hertz: limits.audioHertzMax, channels: limits.audioChannelsMax });
  return [{ kind: 'audio', from, to }];
}

function soundText({ codec, hertz, channels }: NonNullable<VideoDetails['audio']>): string {
  return `${codec} ${hertz / 1000} kHz ${['mono', 'stereo'][channels - 1] ?? `${channels} channels`}`;
}

const USUAL_FRAMES_PER_SECOND = 30;
/** 59.94 and 23.976 are written as fractions; measured rates waver. */
const FRAME_RATE_TOLERANCE = 0.05;

function frameRateAim({ framesPerSecond: found }: VideoDetails, limits: VideoLimits): number | null {
  if (found === null) return null;
  if (found > limits.framesPerSecondMax + FRAME_RATE_TOLERANCE) return limits.framesPerSecondMax;
  return found < limits.framesPerSecondMin - FRAME_RATE_TOLERANCE ? USUAL_FRAMES_PER_SECOND : null;
}

function perSecond({ framesPerSecond }: VideoDetails): string {
  return `${Number((framesPerSecond ?? 0).toFixed(2))} per second`;
}

/** Sound, and what the container adds. */
const RESERVED_BITS_PER_SECOND = 192_000;
/** An encoder keeps to its rate on average, not to the byte. */
const SIZE_SAFETY = 0.9;
const BITS_PER_SECOND_MIN = 200_000;

function encoding({ details, limits }: VideoToPlan): VideoEncoding {
  const fitting =
    details.durationSeconds === null || details.durationSeconds === 0
      ? limits.bitsPerSecondMax
      : (limits.sizeBytesMax * 8 * SIZE_SAFETY) / details.durationSeconds;
  const bitsPerSecond = Math.min(limits.bitsPerSecondMax * SIZE_SAFETY, fitting) - RESERVED_BITS_PER_SECOND;
  return {
    widthMax: limits.widthMax,
    framesPerSecond: frameRateAim(details, limits),
    bitsPerSecondMax: Math.max(BITS_PER_SECOND_MIN, Math.floor(bitsPerSecond)),
  };
}

function megabits(bitsPerSecond: number): string {
  return `${Math.ceil(bitsPerSecond / 100_000) / 10} Mbit/s`;
}
