import type { Problem } from '../../../domain/finding.ts';
import type { MediaFacts } from '../../../domain/media.ts';
import type { VideoDetails } from '../../../domain/video-details.ts';
import { checkCodecs } from './codecs.ts';
import type { JudgedMedium } from './judged-medium.ts';
import { named } from './media-bytes.ts';
import { checkLocation } from './metadata.ts';
import { checkRanges, type Measured } from './range.ts';
import { checkLayout } from './video-layout.ts';

type VideoFacts = Extract<MediaFacts, { readonly kind: 'video' }>;

/** Container, codecs, sound, layout, and every number that the platform limits. */
export function checkVideo(medium: JudgedMedium, facts: VideoFacts): readonly Problem[] {
  if (!medium.limits.types.allowed.includes(facts.type)) return [wrongContainer(medium, facts)];
  const problems = checkRanges(medium, measure(facts));
  const { details } = facts;
  if (details === undefined) return problems;
  return [
    ...problems,
    ...checkLayout(medium, details),
    ...checkCodecs(medium, details),
    ...checkLocation(medium, details.hasLocation),
  ];
}

function wrongContainer({ item, path, platform, limits }: JudgedMedium, { type }: VideoFacts): Problem {
  const { allowed, severity } = limits.types;
  return {
    code: 'MEDIA_TYPE',
    severity,
    path,
    message: `${named(item)} is a ${type.toUpperCase()} video. ${platform} takes ${allowed.map((each) => each.toUpperCase()).join(' and ')}.`,
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
