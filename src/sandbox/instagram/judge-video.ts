import type { FetchedMedia } from '../graph/fetch-media.ts';
import type { JudgedVideo } from '../graph/kept-media.ts';
import { readMovie } from '../graph/read-movie.ts';
import type { ContainerKind } from './container-kind.ts';
import { MEDIA_LIMITS } from './media-limits.ts';

/** Whether Instagram would take the video; a fault is its subcode. Codecs, frame rate and bit rate are not looked at. */
export function judgeVideo(fetched: FetchedMedia, kind: ContainerKind, thumbOffsetMs: number): JudgedVideo {
  switch (fetched.kind) {
    case 'too_large':
      return { fault: 2207026 };
    case 'too_slow':
      return { fault: 2207003 };
    case 'unreachable':
      return { fault: 2207052 };
    case 'fetched':
      return judgeBytes(fetched, kind, thumbOffsetMs);
  }
}

function judgeBytes(
  { bytes, contentType }: Extract<FetchedMedia, { kind: 'fetched' }>,
  kind: ContainerKind,
  thumbOffsetMs: number,
): JudgedVideo {
  // Hosts of raw files serve video as octet-stream; whether Meta takes that is not established, so it is let through.
  if (!contentType.startsWith('video/') && contentType !== 'application/octet-stream') return { fault: 2207052 };
  const movie = readMovie(bytes);
  if (movie === null || !movie.indexIsInFront) return { fault: 2207026 };
  if (movie.durationSeconds !== null) {
    const { minSeconds, maxSeconds } = videoLimits(kind);
    if (movie.durationSeconds < minSeconds || movie.durationSeconds > maxSeconds) return { fault: 2207026 };
    if (thumbOffsetMs > movie.durationSeconds * 1000) return { fault: 2207057 };
  }
  return { media: { bytes, contentType: movie.brand === 'qt  ' ? 'video/quicktime' : 'video/mp4' } };
}

/** A carousel's video has no table of its own at Meta; the reel's is used. */
export function videoLimits(kind: ContainerKind) {
  return kind === 'story_video' ? MEDIA_LIMITS.storyVideo : MEDIA_LIMITS.reel;
}
