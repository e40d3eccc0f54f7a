import { imageSize } from 'image-size';
import type { FetchedMedia } from '../graph/fetch-media.ts';
import type { JudgedVideo, KeptMedia } from '../graph/kept-media.ts';
import { readMovie } from '../graph/read-movie.ts';
import { refusal } from '../graph/refusals.ts';

/** Threads' media limits as its page on posts had them in April 2026. */
export const MEDIA_LIMITS = {
  imageBytes: 8 * 1024 * 1024,
  videoBytes: 1024 * 1024 * 1024,
  videoSeconds: 5 * 60,
  /** The longer side by the shorter one. */
  imageRatio: 10,
} as const;

const TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png' };

/** The picture, when Threads would take it; throws a `GraphError` when not. */
export function judgeImage(fetched: FetchedMedia, url: string): KeptMedia {
  if (fetched.kind === 'too_large') throw refusal('imageTooLarge', `The image at ${url} is larger than 8 MiB.`);
  if (fetched.kind === 'too_slow') throw refusal('mediaTooSlow', `It took too long to download the media from ${url}.`);
  if (fetched.kind === 'unreachable' || !fetched.contentType.startsWith('image/')) {
    throw refusal('mediaNotFetched', `The media could not be fetched from this URI: ${url}.`);
  }
  const { type, width, height } = sizeOf(fetched.bytes, url);
  if (Math.max(width / height, height / width) > MEDIA_LIMITS.imageRatio) {
    throw refusal('imageRatio', `The image is ${width} x ${height}; at most 10:1 is allowed.`);
  }
  return { bytes: fetched.bytes, contentType: type };
}

/** Whether Threads would take the video; a fault is its `error_message`. Codecs, frame rate and bit rate are not looked at. */
export function judgeVideo(fetched: FetchedMedia): JudgedVideo {
  if (fetched.kind === 'too_large') return { fault: 'FAILED_PROCESSING_VIDEO' };
  if (fetched.kind !== 'fetched') return { fault: 'FAILED_DOWNLOADING_VIDEO' };
  const { bytes, contentType } = fetched;
  // Hosts of raw files serve video as octet-stream; whether Meta takes that is not established, so it is let through.
  const isVideo = contentType.startsWith('video/') || contentType === 'application/octet-stream';
  if (!isVideo) return { fault: 'FAILED_DOWNLOADING_VIDEO' };
  const movie = readMovie(bytes);
  if (movie === null || !movie.indexIsInFront) return { fault: 'FAILED_PROCESSING_VIDEO' };
  if ((movie.durationSeconds ?? 0) > MEDIA_LIMITS.videoSeconds) return { fault: 'INVALID_DURATION' };
  return { media: { bytes, contentType: movie.brand === 'qt  ' ? 'video/quicktime' : 'video/mp4' } };
}

function sizeOf(bytes: Buffer, url: string) {
  try {
    const { width, height, type = '' } = imageSize(bytes);
    const known = TYPES[type];
    if (known !== undefined) return { type: known, width, height };
  } catch {
    // Not a picture at all: the same refusal.
  }
  throw refusal('imageFormat', `The image at ${url} is neither a JPEG nor a PNG by its bytes.`);
}
