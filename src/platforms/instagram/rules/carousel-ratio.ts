import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { MediaFacts, MediaItem } from '../../../domain/media.ts';
import { named } from '../../graph/rules/media-bytes.ts';

/** Less than this is lost at an edge without anybody seeing it. */
const TOLERANCE = 0.01;

/** Instagram crops every item of a carousel to the first one's ratio. */
export function checkCarouselRatio(media: readonly MediaItem[]): readonly Problem[] {
  const [first, ...others] = media.map((item) => ({ item, size: sizeOf(item.facts) }));
  if (!first?.size) return [];
  const { size: wanted } = first;
  const ratio = wanted.width / wanted.height;
  return others.flatMap(({ item, size }, index) => {
    if (size === null || Math.abs(size.width / size.height / ratio - 1) <= TOLERANCE) return [];
    return [cropped(item, size, wanted, index + 1)];
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(facts: MediaFacts | null): Size | null {
  const shown = facts?.kind === 'video' ? facts.details : facts?.kind === 'image' ? facts : null;
  if (!shown || shown.width === null || shown.height === null) return null;
  return { width: shown.width, height: shown.height };
}

function cropped(item: MediaItem, size: Size, wanted: Size, index: number): Problem {
  return {
    code: 'MEDIA_CROPPED',
    severity: 'warning',
    path: pointer('media_urls', index),
    message: `${named(item)} is ${size.width} x ${size.height} pixels. Instagram crops every item of a carousel to the ratio of the first (${wanted.width} x ${wanted.height}).`,
    hint: 'Crop or pad it yourself, so that nothing is cut off that matters, or put another item first.',
  };
}
