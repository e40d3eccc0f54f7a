import path from 'node:path';
import { commentMarker } from '../../domain/comment-marker.ts';
import { sha256Hex } from '../../support/sha256.ts';

/** Marks the review of one working folder, so that two of them in one repository have a comment each. */
export function reviewMarker(workingFolder: string): string {
  const folder = path.posix.join('.', workingFolder.replaceAll('\\', '/')).replace(/\/$/, '');
  return commentMarker('review', sha256Hex(folder).slice(0, 16));
}
