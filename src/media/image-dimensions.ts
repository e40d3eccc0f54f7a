import { imageSize } from 'image-size';
import type { ImageType } from '../domain/media.ts';
import { readHeifPicture } from './image/heif-picture.ts';

/** In pixels, as shown: the file's own rotation is applied. */
export interface ImageDimensions {
  readonly width: number;
  readonly height: number;
}

/** EXIF orientations that turn the picture by a quarter. */
const TURNED: readonly number[] = [5, 6, 7, 8];

/** Null when the bytes do not hold them: damaged, cut short, or further on than the head reaches. */
export function imageDimensions(head: Uint8Array, type: ImageType): ImageDimensions | null {
  // image-size takes the first picture in the file, which may be one tile of it, and leaves it unturned.
  const heif = type === 'heic' || type === 'avif' ? readHeifPicture(head) : null;
  if (heif !== null) return { width: heif.width, height: heif.height };
  // A copy with a buffer of its own: image-size reads past the end of a view into a larger one.
  const bytes = new Uint8Array(head);
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return null;
    return TURNED.includes(orientation) ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}
