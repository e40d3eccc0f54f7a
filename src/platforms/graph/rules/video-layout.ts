import type { Problem, Severity } from '../../../domain/finding.ts';
import type { VideoDetails } from '../../../domain/video-details.ts';
import type { JudgedMedium } from './judged-medium.ts';
import { named } from './media-bytes.ts';

const FASTSTART = 'Run `mergecast media fix`, which moves it to the front without encoding anything again.';

/**
 * How the file is put together. Meta asks for the index at the front and no edit lists; most programs write the one at
 * the end and the other always, and such videos were seen to go through: warnings, no errors.
 */
export function checkLayout(medium: JudgedMedium, { layout }: VideoDetails): readonly Problem[] {
  const { item, path, platform, limits } = medium;
  const { moov, isFragmented, edits, isTruncated } = layout;
  if (moov === 'missing' || isTruncated) return [cutShort(medium, moov === 'missing')];
  if (limits.anyLayout) return [];
  const problem = (severity: Severity, message: string, hint: string | null): Problem => ({
    code: 'MEDIA_LAYOUT',
    severity,
    path,
    message: `${named(item)} ${message}`,
    hint,
  });
  const problems: Problem[] = [];
  if (moov === 'end') {
    problems.push(
      problem('warning', `has its index (moov) at the end. ${platform} asks for it at the front.`, FASTSTART),
    );
  }
  if (isFragmented) {
    const message = `is fragmented, as for streaming. ${platform} asks for a plain MP4 with one index.`;
    problems.push(
      problem(
        'warning',
        message,
        'Write it again as a plain MP4 (ffmpeg -i in.mp4 -c copy -movflags +faststart out.mp4).',
      ),
    );
  }
  if (edits === 'cut') {
    const message = `is cut or shifted by an edit list, which ${platform} does not support: it may show what was cut away.`;
    problems.push(problem('warning', message, 'Export it again, so that the cut is in the pictures themselves.'));
  }
  if (edits === 'delay') {
    const message = `has an edit list that makes up for the encoder's start, as most programs write it. ${platform} documents none; such videos go through.`;
    problems.push(problem('notice', message, null));
  }
  return problems;
}

function cutShort({ item, path }: JudgedMedium, isIndexMissing: boolean): Problem {
  return {
    code: 'MEDIA_TRUNCATED',
    severity: 'error',
    path,
    message: isIndexMissing
      ? `${named(item)} has no index (moov): it was cut short, or its recording was never finished. Nothing can play it.`
      : `${named(item)} is cut short: it ends before its pictures do.`,
    hint: 'Export or copy it again, and replace the file.',
  };
}
