import type { OpenFile } from '../../domain/content-tree.ts';
import { CUT_SHORT, endedBy, type ImageEnd, WHOLE } from './image-end.ts';

/** Larger pictures are refused for their size: how they end is not looked for. */
const MAX_SCAN_BYTES = 32 * 1024 * 1024;

/** Two bytes tell of nearly every file; only a JPEG that does not end with its end marker is read through. */
export async function findJpegEnd(file: OpenFile, pixelsStart: number): Promise<ImageEnd> {
  const [first, second] = await file.read(file.sizeBytes - 2, 2);
  if (first === 0xff && second === END_OF_IMAGE) return WHOLE;
  if (file.sizeBytes - pixelsStart > MAX_SCAN_BYTES) return WHOLE;
  const pixels = await file.read(pixelsStart, file.sizeBytes - pixelsStart);
  const end = endOfPixels(pixels);
  return end === null ? CUT_SHORT : endedBy(pixels.subarray(end));
}

const END_OF_IMAGE = 0xd9;

/** Index behind the end marker; null when there is none. Among pixels, 0xFF is followed by 0 or a restart marker. */
function endOfPixels(bytes: Uint8Array): number | null {
  for (let at = bytes.indexOf(0xff); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === END_OF_IMAGE) return at + 2;
    if (marker === 0xff) at += 1;
    else if (marker === 0 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return null;
}
