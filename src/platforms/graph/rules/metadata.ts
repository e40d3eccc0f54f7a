import type { Problem } from '../../../domain/finding.ts';
import type { JudgedMedium } from './judged-medium.ts';
import { named } from './media-bytes.ts';

/** Whoever can fetch the file can read it: the platform, and in a public repository everybody. */
export function checkLocation(
  { item, path }: Pick<JudgedMedium, 'item' | 'path'>,
  hasLocation: boolean,
): readonly Problem[] {
  if (!hasLocation) return [];
  return [
    {
      code: 'MEDIA_LOCATION',
      severity: 'warning',
      path,
      message: `${named(item)} says in its metadata where it was taken. Whoever can fetch the file can read that.`,
      hint: 'If the place is nobody’s business, save it without location; a picture with `mergecast media fix`. What is committed stays in the history.',
    },
  ];
}
