import type { Instant } from '../../domain/instant.ts';
import { graphTimestamp } from '../graph/graph-timestamp.ts';
import type { World } from '../graph/world.ts';
import type { PageVideo } from './page-content.ts';
import { processedAt } from './release-due.ts';

const FAULTS: Readonly<Record<number, string>> = {
  1363019: 'There was a problem uploading the video.',
  1363023: 'The video is too large.',
  1363031: 'No video was detected in the file.',
  1363040: 'The aspect ratio is not supported: it must be 9:16.',
  1363127: 'The resolution is too low: at least 540 x 960 pixels.',
  1363128: 'The duration is not supported.',
};

/** `status` of a video, in its phases. It is processed once it has been finished, and comes out when it is ready. */
export function videoStatus(video: PageVideo, world: World) {
  const processing = processingPhase(video, world);
  const isUploaded = video.judged !== null;
  return {
    video_status: overallStatus(video, processing.status),
    uploading_phase: {
      status: isUploaded ? 'complete' : video.upload.receivedBytes === 0 ? 'not_started' : 'in_progress',
      // Spelt so in Meta's guide.
      bytes_transfered: video.upload.receivedBytes,
    },
    processing_phase: processing,
    publishing_phase: publishingPhase(video, processing.status),
  };
}

type PhaseStatus = 'not_started' | 'in_progress' | 'complete' | 'error';

function processingPhase({ release, judged }: PageVideo, world: World) {
  if (release === null || judged === null) return { status: 'not_started' as PhaseStatus };
  const now: Instant = world.clock.now();
  if (now < processedAt(release, world)) return { status: 'in_progress' as PhaseStatus };
  if ('media' in judged) return { status: 'complete' as PhaseStatus };
  const code = Number(judged.fault);
  return { status: 'error' as PhaseStatus, errors: [{ code, message: FAULTS[code] ?? 'It cannot be processed.' }] };
}

function publishingPhase({ release, post }: PageVideo, processing: PhaseStatus) {
  if (release === null) return { status: 'not_started' };
  if (processing === 'error') return { status: 'error', publish_status: 'error' };
  if (post !== null) {
    return { status: 'complete', publish_status: 'published', publish_time: graphTimestamp(post.publishedAt) };
  }
  if (release.state === 'scheduled') {
    return { status: 'not_started', publish_status: 'scheduled', publish_time: graphTimestamp(release.from) };
  }
  if (release.state === 'draft') return { status: 'not_started', publish_status: 'draft' };
  return { status: 'in_progress' };
}

function overallStatus({ judged, release }: PageVideo, processing: PhaseStatus): string {
  if (processing === 'error') return 'error';
  if (processing === 'complete') return 'ready';
  if (judged === null) return 'uploading';
  return release === null ? 'upload_complete' : 'processing';
}
