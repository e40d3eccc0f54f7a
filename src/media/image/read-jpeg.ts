import type { OpenFile } from '../../domain/content-tree.ts';
import type { ImageDetails } from '../../domain/image-details.ts';
import { CUT_SHORT, WHOLE } from './image-end.ts';
import { findJpegEnd } from './jpeg-end.ts';
import { readJpegHeader } from './jpeg-header.ts';

/** `head` is the file's start; where the pixels begin further on, how the file ends is not judged. */
export async function readJpeg(file: OpenFile, head: Uint8Array): Promise<ImageDetails> {
  const { pixelsStart, ...header } = readJpegHeader(head);
  const { isTruncated, trailingBytes } = await endOf(file, pixelsStart, head.length);
  // Behind the first of several pictures stand the others.
  return { ...header, isAnimated: false, isTruncated, trailingBytes: header.isMultiPicture ? 0 : trailingBytes };
}

function endOf(file: OpenFile, pixelsStart: number | null, headBytes: number) {
  if (pixelsStart === null) return headBytes < file.sizeBytes ? WHOLE : CUT_SHORT;
  return pixelsStart >= file.sizeBytes ? CUT_SHORT : findJpegEnd(file, pixelsStart);
}
