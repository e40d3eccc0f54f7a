import type { Problem } from '../../../domain/finding.ts';
import { type JsonPointer, pointer } from '../../../domain/json-pointer.ts';
import type { MediaItem } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import type { JudgedMedium } from '../../graph/rules/judged-medium.ts';
import { checkBytes } from '../../graph/rules/media-bytes.ts';
import { checkVideo } from '../../graph/rules/video.ts';
import { MEDIA_LIMITS, type MediaPlacement } from '../media-limits.ts';
import { type Placement, placementOf } from '../placement.ts';
import { checkPhoto } from './photo.ts';

/** Every medium of the post, by what its bytes say. What was not inspected is not judged. */
export function checkMedia(destination: Destination): readonly Problem[] {
  const placement = placementOf(destination);
  return destination.media.flatMap((item, index) => checkItem(item, placement, pointer('media_urls', index)));
}

const VIDEO_PLACES: Partial<Record<Placement, MediaPlacement>> = { reel: 'reel', story: 'story_video' };

function checkItem(item: MediaItem, placement: Placement, path: JsonPointer): readonly Problem[] {
  const { facts } = item;
  if (facts === null) return [];
  switch (facts.kind) {
    case 'image':
      return checkPhoto(judged(item, placement === 'story' ? 'story_image' : 'photo', path), facts);
    case 'video':
      return checkVideo(judged(item, VIDEO_PLACES[placement] ?? 'video', path), facts);
    case 'lfs_pointer':
    case 'unknown':
      return checkBytes(item, facts, path);
  }
}

function judged(item: MediaItem, placement: MediaPlacement, path: JsonPointer): JudgedMedium {
  return { item, path, platform: 'Facebook', limits: MEDIA_LIMITS[placement] };
}
