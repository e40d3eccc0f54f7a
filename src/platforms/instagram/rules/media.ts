import type { Problem } from '../../../domain/finding.ts';
import { type JsonPointer, pointer } from '../../../domain/json-pointer.ts';
import type { MediaItem } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import { checkImageDetails } from '../../graph/rules/image-details.ts';
import type { JudgedMedium } from '../../graph/rules/judged-medium.ts';
import { checkBytes, named } from '../../graph/rules/media-bytes.ts';
import { checkRanges } from '../../graph/rules/range.ts';
import { checkVideo } from '../../graph/rules/video.ts';
import { MEDIA_LIMITS, type MediaPlacement } from '../media-limits.ts';
import { type Placement, placementOf } from '../placement.ts';
import { checkCarouselRatio } from './carousel-ratio.ts';
import { checkImage } from './image.ts';
import { checkThumbOffset } from './thumb-offset.ts';

/** Every medium of the post, and the cover, by what their bytes say. What was not inspected is not judged. */
export function checkMedia(destination: Destination): readonly Problem[] {
  const placement = placementOf(destination);
  const cover = destination.optionMedia.cover_url;
  return [
    ...destination.media.flatMap((item, index) => checkItem(item, placement, pointer('media_urls', index))),
    ...(placement === 'carousel' ? checkCarouselRatio(destination.media) : []),
    ...(cover === undefined || placement !== 'reel' ? [] : checkCover(cover, pointer('instagram_cover_url'))),
    ...checkThumbOffset(destination),
  ];
}

const IMAGE_PLACES: Partial<Record<Placement, MediaPlacement>> = { carousel: 'carousel_image', story: 'story_image' };
const VIDEO_PLACES: Partial<Record<Placement, MediaPlacement>> = { carousel: 'carousel_video', story: 'story_video' };

function checkItem(item: MediaItem, placement: Placement, path: JsonPointer): readonly Problem[] {
  const { facts } = item;
  if (facts === null) return [];
  switch (facts.kind) {
    case 'image':
      return checkImage(judged(item, IMAGE_PLACES[placement] ?? 'feed_image', path), facts);
    case 'video':
      return checkVideo(judged(item, VIDEO_PLACES[placement] ?? 'reel', path), facts);
    case 'lfs_pointer':
    case 'unknown':
      return checkBytes(item, facts, path);
  }
}

function judged(item: MediaItem, placement: MediaPlacement, path: JsonPointer): JudgedMedium {
  return { item, path, platform: 'Instagram', limits: MEDIA_LIMITS[placement] };
}

function checkCover(item: MediaItem, path: JsonPointer): readonly Problem[] {
  const { facts } = item;
  if (facts === null) return [];
  if (facts.kind === 'lfs_pointer' || facts.kind === 'unknown') return checkBytes(item, facts, path);
  const { types } = MEDIA_LIMITS.cover;
  const medium = judged(item, 'cover', path);
  if (facts.kind === 'video' || !types.allowed.includes(facts.type)) {
    return [
      {
        code: 'MEDIA_TYPE',
        severity: types.severity,
        path,
        message: `The cover ${named(item)} is ${facts.kind === 'video' ? 'a video' : facts.type.toUpperCase()}. Instagram takes JPEG covers.`,
        hint:
          facts.kind === 'video'
            ? 'Save one of its frames as JPEG.'
            : 'Run `mergecast media fix`, or save the cover as JPEG.',
      },
    ];
  }
  return [
    ...checkRanges(medium, { size: facts.sizeBytes }),
    ...(facts.details ? checkImageDetails(medium, facts.details) : []),
  ];
}
