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
        severity: 'notice',
        path,
        message: `${named(item)} is in Git LFS and only its pointer is here: its ${facts.sizeBytes} bytes could not be looked at. Publishing fetches them from Git LFS.`,
        hint: 'To have it checked here too, run "git lfs pull"; in a workflow, set "lfs: true" for actions/checkout.',
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
