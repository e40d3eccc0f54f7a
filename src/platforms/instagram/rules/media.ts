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
import { placementOf } from '../placement.ts';
import { checkCarouselRatio } from './carousel-ratio.ts';
import { checkImage } from './image.ts';
import { checkThumbOffset } from './thumb-offset.ts';

/** Every medium of the post, and the cover, by what their bytes say. What was not inspected is not judged. */
export function checkMedia(destination: Destination): readonly Problem[] {
  const placement = placementOf(destination);
  const cover = destination.optionMedia.cover_url;
  const isCarousel = placement === 'carousel';
  return [
    ...destination.media.flatMap((item, index) => checkItem(item, isCarousel, pointer('media_urls', index))),
    ...(isCarousel ? checkCarouselRatio(destination.media) : []),
    ...(cover === undefined || placement !== 'reel' ? [] : checkCover(cover, pointer('instagram_cover_url'))),
    ...checkThumbOffset(destination),
  ];
}

function checkItem(item: MediaItem, isCarousel: boolean, path: JsonPointer): readonly Problem[] {
  const { facts } = item;
  if (facts === null) return [];
  switch (facts.kind) {
    case 'image':
      return checkImage(judged(item, isCarousel ? 'carousel_image' : 'feed_image', path), facts);
    case 'video':
      return checkVideo(judged(item, isCarousel ? 'carousel_video' : 'reel', path), facts);
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
