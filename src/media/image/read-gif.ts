import type { OpenFile } from '../../domain/content-tree.ts';
import type { ImageDetails } from '../../domain/image-details.ts';
import { countGifFrames } from './gif-frames.ts';
import { CUT_SHORT, WHOLE } from './image-end.ts';

const TRAILER = 0x3b;

/** `head` is the file's start: a second frame further on shows only in that the file says how often to repeat. */
export async function readGif(file: OpenFile, head: Uint8Array): Promise<ImageDetails> {
  const tail = await file.read(Math.max(0, file.sizeBytes - 16), 16);
  return {
    colour: 'rgb',
    colourProfile: null,
    bitDepth: 8,
    isAnimated: countGifFrames(head) > 1 || Buffer.from(head).includes('NETSCAPE2.0'),
    isProgressive: false,
    isMultiPicture: false,
    hasLocation: false,
    ...(tail.includes(TRAILER) ? WHOLE : CUT_SHORT),
  };
}
