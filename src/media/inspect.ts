import type { ImageType, MediaFacts } from '../domain/media.ts';
import { imageDimensions } from './image-dimensions.ts';
import { sniff } from './sniff.ts';

/** How much of a file {@link inspectMedia} wants: JPEG dimensions stand behind EXIF and colour profiles of any size. */
export const HEAD_BYTES = 512 * 1024;

/**
 * What the bytes say, whatever the file is called. `head` is the file's start, up to {@link HEAD_BYTES};
 * `sizeBytes` the size of the whole file.
 */
export function inspectMedia(head: Uint8Array, sizeBytes: number): MediaFacts {
  const sniffed = sniff(head);
  switch (sniffed.kind) {
    case 'image':
      return inspectImage(head, sizeBytes, sniffed.type);
    case 'video':
      return { kind: 'video', type: sniffed.type, sizeBytes };
    case 'lfs_pointer':
      return sniffed;
    case 'unknown':
      return { kind: 'unknown', sizeBytes, looksLike: sniffed.looksLike };
  }
}

function inspectImage(head: Uint8Array, sizeBytes: number, type: ImageType): MediaFacts {
  const dimensions = imageDimensions(head, type);
  if (dimensions !== null) return { kind: 'image', type, sizeBytes, ...dimensions };
  const flaw =
    sizeBytes > head.length
      ? `without a width and height in its first ${Math.floor(head.length / 1024)} KiB`
      : 'that is cut short or damaged: it has no width and height';
  return { kind: 'unknown', sizeBytes, looksLike: `${PICTURE_NAMES[type]} ${flaw}` };
}

const PICTURE_NAMES: Record<ImageType, string> = {
  jpeg: 'a JPEG picture',
  png: 'a PNG picture',
  webp: 'a WebP picture',
  gif: 'a GIF picture',
  heic: 'a HEIC picture',
  avif: 'an AVIF picture',
  bmp: 'a BMP picture',
  tiff: 'a TIFF picture',
  svg: 'an SVG drawing',
};
