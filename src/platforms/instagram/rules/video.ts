import type { Problem } from '../../../domain/finding.ts';
import type { JsonPointer } from '../../../domain/json-pointer.ts';
import type { MediaFacts, MediaItem } from '../../../domain/media.ts';
import type { VideoDetails } from '../../../domain/video-details.ts';
import { MEDIA_LIMITS, type MediaPlacement, type PlacementLimits } from '../media-limits.ts';
import { checkCodecs } from './codecs.ts';
import { named } from './media-bytes.ts';
import { checkLocation } from './metadata.ts';
import { checkRanges, type Measured } from './range.ts';
import { checkLayout } from './video-layout.ts';

type VideoFacts = Extract<MediaFacts, { readonly kind: 'video' }>;

/** Container, codecs, sound, layout, and every number that Instagram limits. */
export function checkVideo(
  item: MediaItem,
  facts: VideoFacts,
  placement: Extract<MediaPlacement, 'reel' | 'carousel_video'>,
  path: JsonPointer,
): readonly Problem[] {
  const limits = MEDIA_LIMITS[placement];
  const { types, ranges } = limits;
  if (!types.allowed.includes(facts.type)) return [wrongContainer(item, facts, limits, path)];
  const problems = checkRanges(named(item), measure(facts), ranges, path);
  const { details } = facts;
  if (details === undefined) return problems;
  return [
    ...problems,
    ...checkLayout(item, details, path),
    ...checkCodecs(item, details, limits, path),
    ...checkLocation(item, details.hasLocation, path),
  ];
}

function wrongContainer(item: MediaItem, { type }: VideoFacts, { types }: PlacementLimits, path: JsonPointer): Problem {
  return {
    code: 'MEDIA_TYPE',
    severity: types.severity,
    path,
    message: `${named(item)} is a ${type.toUpperCase()} video. Instagram takes MP4 and MOV.`,
    hint: 'Convert it to MP4 with H.264 and AAC.',
  };
}

function measure({ sizeBytes, details }: VideoFacts): Measured {
  return { size: sizeBytes, ...(details && measureDetails(details)) };
}

function measureDetails({ width, height, durationSeconds, video, audio }: VideoDetails): Measured {
  return {
    width,
    ratio: width === null || height === null ? null : width / height,
    duration: durationSeconds,
    frame_rate: video?.frameRate ?? null,
    bit_rate: video?.bitsPerSecond ?? null,
    sample_rate: audio?.sampleRateHz ?? null,
    channels: audio?.channels ?? null,
  };
}
