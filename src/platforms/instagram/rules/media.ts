import type { Problem } from '../../../domain/finding.ts';
import { type JsonPointer, pointer } from '../../../domain/json-pointer.ts';
import type { MediaItem } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import { MEDIA_LIMITS } from '../media-limits.ts';
import { placementOf } from '../placement.ts';
import { checkCarouselRatio } from './carousel-ratio.ts';
import { checkImage } from './image.ts';
import { checkImageDetails } from './image-details.ts';
import { checkBytes, named } from './media-bytes.ts';
import { checkRanges } from './range.ts';
import { checkThumbOffset } from './thumb-offset.ts';
import { checkVideo } from './video.ts';

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
      return checkImage(item, facts, isCarousel ? 'carousel_image' : 'feed_image', path);
    case 'video':
      return checkVideo(item, facts, isCarousel ? 'carousel_video' : 'reel', path);
    case 'lfs_pointer':
    case 'unknown':
      return checkBytes(item, facts, path);
  }
}

function checkCover(item: MediaItem, path: JsonPointer): readonly Problem[] {
  const { facts } = item;
  if (facts === null) return [];
  if (facts.kind === 'lfs_pointer' || facts.kind === 'unknown') return checkBytes(item, facts, path);
  const { types, ranges } = MEDIA_LIMITS.cover;
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
    ...checkRanges(named(item), { size: facts.sizeBytes }, ranges, path),
    ...(facts.details ? checkImageDetails(item, facts.details, path) : []),
  ];
}
