import { imageSize } from 'image-size';
import type { FetchedMedia } from '../graph/fetch-media.ts';
import type { JudgedVideo, KeptMedia } from '../graph/kept-media.ts';
import { type Movie, readMovie } from '../graph/read-movie.ts';
import { refusal } from '../graph/refusals.ts';
import { MEDIA_LIMITS } from './media-limits.ts';
import type { VideoKind } from './page-content.ts';

const PHOTO_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
};

/** The photo, when Facebook would take it; throws a `GraphError` when not. */
export function judgePhoto(bytes: Buffer): KeptMedia {
  if (bytes.length === 0) throw refusal('photoMissing', 'The image file is empty.');
  if (bytes.length > MEDIA_LIMITS.photoBytes) {
    throw refusal('photoFormat', `The photo has ${bytes.length} bytes; at most 10 MB are allowed.`);
  }
  const contentType = PHOTO_TYPES[typeOf(bytes)];
  if (contentType === undefined) {
    throw refusal('photoFormat', 'The photo is no JPEG, PNG, GIF, BMP or TIFF by its bytes.');
  }
  return { bytes, contentType };
}

/** Whether Facebook would take the video; a fault is Meta's code of it. Codecs, bit rate and frame rate are not looked at. */
export function judgeVideo(fetched: FetchedMedia, kind: VideoKind): JudgedVideo {
  if (fetched.kind === 'too_large') return { fault: 1363023 };
  if (fetched.kind !== 'fetched') return { fault: 1363019 };
  const { bytes } = fetched;
  const movie = readMovie(bytes);
  if (movie === null) return { fault: 1363031 };
  const fault = kind === 'video' ? null : uprightFault(movie, kind);
  if (fault !== null) return { fault };
  return { media: { bytes, contentType: movie.brand === 'qt  ' ? 'video/quicktime' : 'video/mp4' } };
}

/** Of a reel or a story. What the file does not say is let pass. */
function uprightFault({ size, durationSeconds }: Movie, kind: VideoKind): number | null {
  const { minWidth, minHeight, minSeconds } = MEDIA_LIMITS.upright;
  if (size !== null && size.width > size.height) return 1363040;
  if (size !== null && (size.width < minWidth || size.height < minHeight)) return 1363127;
  const maxSeconds = kind === 'reel' ? MEDIA_LIMITS.reelSeconds : MEDIA_LIMITS.storySeconds;
  const isFit = durationSeconds === null || (durationSeconds >= minSeconds && durationSeconds <= maxSeconds);
  return isFit ? null : 1363128;
}

function typeOf(bytes: Buffer): string {
  try {
    return imageSize(bytes).type ?? '';
  } catch {
    return '';
  }
}
