import type { OpenFile } from '../../domain/content-tree.ts';
import type { ImageDetails } from '../../domain/image-details.ts';
import { CUT_SHORT, WHOLE } from './image-end.ts';

const TRAILER = 0x3b;

/** Animated means that it says how often to repeat, as every program that writes animations does. */
export async function readGif(file: OpenFile, head: Uint8Array): Promise<ImageDetails> {
  const start = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const tail = await file.read(Math.max(0, file.sizeBytes - 16), 16);
  return {
    colour: 'rgb',
    colourProfile: null,
    bitDepth: 8,
    isAnimated: start.includes('NETSCAPE2.0') || start.includes('ANIMEXTS1.0'),
    isProgressive: false,
    isMultiPicture: false,
    hasLocation: false,
    ...(tail.includes(TRAILER) ? WHOLE : CUT_SHORT),
  };
}
