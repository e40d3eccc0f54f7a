import type { Problem } from '../../../domain/finding.ts';
import { type JsonPointer, pointer } from '../../../domain/json-pointer.ts';
import type { MediaItem } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import { INSTAGRAM_LIMITS } from '../limits.ts';
import { placementOf } from '../placement.ts';
import { checkImage } from './image.ts';
import { checkBytes, checkSize, named } from './media-bytes.ts';

/** Every medium of the post, and the cover, by what their bytes say. What was not inspected is not judged. */
export function checkMedia(destination: Destination): readonly Problem[] {
  const cover = destination.optionMedia.cover_url;
  return [
    ...destination.media.flatMap((item, index) => checkItem(item, pointer('media_urls', index))),
    ...(cover === undefined || placementOf(destination) !== 'reel'
      ? []
      : checkCover(cover, pointer('instagram_cover_url'))),
  ];
}

function checkItem(item: MediaItem, path: JsonPointer): readonly Problem[] {
  const { facts } = item;
  if (facts === null) return [];
  if (facts.kind === 'image') return checkImage(item, facts, path);
  if (facts.kind !== 'video') return checkBytes(item, facts, path);
  if (facts.type !== 'mp4' && facts.type !== 'mov') {
    return [
      {
        code: 'MEDIA_TYPE',
        severity: 'error',
        path,
        message: `${named(item)} is a ${facts.type.toUpperCase()} video. Instagram takes MP4 and MOV.`,
        hint: 'Convert it to MP4 with H.264 and AAC.',
      },
    ];
  }
  return checkSize(item, facts.sizeBytes, INSTAGRAM_LIMITS.videoBytes.value, path);
}

function checkCover(item: MediaItem, path: JsonPointer): readonly Problem[] {
  const { facts } = item;
  if (facts === null) return [];
  if (facts.kind === 'lfs_pointer' || facts.kind === 'unknown') return checkBytes(item, facts, path);
  if (facts.type !== 'jpeg') {
    return [
      {
        code: 'MEDIA_TYPE',
        severity: 'error',
        path,
        message: `The cover ${named(item)} is ${facts.kind === 'video' ? 'a video' : facts.type.toUpperCase()}. Instagram takes JPEG covers.`,
        hint: 'Save the cover as JPEG.',
      },
    ];
  }
  return checkSize(item, facts.sizeBytes, INSTAGRAM_LIMITS.coverBytes.value, path);
}
