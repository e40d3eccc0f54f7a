import type { Problem } from '../../../domain/finding.ts';
import type { JsonPointer } from '../../../domain/json-pointer.ts';
import { describeSource, type MediaFacts, type MediaItem } from '../../../domain/media.ts';

type NotMedia = Extract<MediaFacts, { readonly kind: 'lfs_pointer' | 'unknown' }>;

/** How a message names a medium. */
export function named(item: MediaItem): string {
  return describeSource(item.source);
}

/** Bytes that are no picture and no video. */
export function checkBytes(item: MediaItem, facts: NotMedia, path: JsonPointer): readonly Problem[] {
  if (facts.kind === 'lfs_pointer') {
    return [
      {
        code: 'MEDIA_LFS_POINTER',
        severity: 'error',
        path,
        message: `${named(item)} is a Git LFS pointer of ${facts.sizeBytes} bytes, not the medium itself. Instagram would fetch the pointer.`,
        hint: 'Run "git lfs pull", and in a workflow set "lfs: true" for actions/checkout.',
      },
    ];
  }
  return [
    {
      code: 'MEDIA_UNREADABLE',
      severity: 'error',
      path,
      message: `${named(item)} is not a picture or video: it looks like ${facts.looksLike}.`,
      hint: 'Export it again as JPEG or MP4 and replace the file.',
    },
  ];
}
