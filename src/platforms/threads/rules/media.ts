import type { Problem } from '../../../domain/finding.ts';
import { type JsonPointer, pointer } from '../../../domain/json-pointer.ts';
import type { MediaFacts, MediaItem } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import { checkImageDetails } from '../../graph/rules/image-details.ts';
import type { JudgedMedium } from '../../graph/rules/judged-medium.ts';
import { checkBytes, named } from '../../graph/rules/media-bytes.ts';
import { checkPictureWidth } from '../../graph/rules/picture-width.ts';
import { checkRanges } from '../../graph/rules/range.ts';
import { checkVideo } from '../../graph/rules/video.ts';
import { MEDIA_LIMITS, type MediaPlacement } from '../media-limits.ts';

/** Every medium of the post, by what its bytes say. What was not inspected is not judged. */
export function checkMedia({ media }: Pick<Destination, 'media'>): readonly Problem[] {
  return media.flatMap((item, index) => checkItem(item, pointer('media_urls', index)));
}

function checkItem(item: MediaItem, path: JsonPointer): readonly Problem[] {
  const { facts } = item;
  if (facts === null) return [];
  switch (facts.kind) {
    case 'image':
      return checkImage(judged(item, 'image', path), facts);
    case 'video':
      return checkVideo(judged(item, 'video', path), facts);
    case 'lfs_pointer':
    case 'unknown':
      return checkBytes(item, facts, path);
  }
}

function judged(item: MediaItem, placement: MediaPlacement, path: JsonPointer): JudgedMedium {
  return { item, path, platform: 'Threads', limits: MEDIA_LIMITS[placement] };
}

function checkImage(medium: JudgedMedium, facts: Extract<MediaFacts, { readonly kind: 'image' }>): readonly Problem[] {
  const { item, path, limits } = medium;
  const { type, width, height, sizeBytes, details } = facts;
  if (!limits.types.allowed.includes(type)) {
    const message = `${named(item)} is a ${type.toUpperCase()} picture. Threads takes JPEG and PNG.`;
    const hint = 'Save it as JPEG; `mergecast media fix` does.';
    return [{ code: 'MEDIA_TYPE', severity: limits.types.severity, path, message, hint }];
  }
  return [
    ...checkRanges(medium, { size: sizeBytes, ratio: width / height }),
    ...checkPictureWidth(medium, width),
    ...(details === undefined ? [] : checkImageDetails(medium, details)),
  ];
}
