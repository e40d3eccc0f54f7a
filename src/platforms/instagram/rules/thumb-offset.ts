import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { named } from '../../graph/rules/media-bytes.ts';
import { readOptions } from '../options.ts';
import { placementOf } from '../placement.ts';

/** The frame for the cover has to be in the video: Instagram refuses the post otherwise (2207057). */
export function checkThumbOffset(destination: Destination): readonly Problem[] {
  const { thumbOffsetMs } = readOptions(destination.options);
  const [item] = destination.media;
  if (thumbOffsetMs === null || item === undefined || placementOf(destination) !== 'reel') return [];
  const durationSeconds = item.facts?.kind === 'video' ? (item.facts.details?.durationSeconds ?? null) : null;
  if (durationSeconds === null || thumbOffsetMs < durationSeconds * 1000) return [];
  const durationMs = Math.floor(durationSeconds * 1000);
  return [
    {
      code: 'INSTAGRAM_THUMB_OFFSET',
      severity: 'error',
      path: pointer('instagram_thumb_offset'),
      message: `instagram_thumb_offset is ${thumbOffsetMs} milliseconds, and ${named(item)} lasts ${durationMs}. The frame for the cover has to be in the video.`,
      hint: `Write a number of milliseconds below ${durationMs}.`,
    },
  ];
}
