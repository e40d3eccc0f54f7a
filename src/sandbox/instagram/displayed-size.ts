import { imageSize } from 'image-size';

/** Dimensions after EXIF rotation: orientations 5 to 8 lie on their side. Null when the file is damaged. */
export function displayedSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  try {
    const { width, height, orientation } = imageSize(bytes);
    const isOnItsSide = orientation !== undefined && orientation >= 5;
    return isOnItsSide ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}
