import type { OpenFile } from '../../domain/content-tree.ts';
import type { ImageDetails } from '../../domain/image-details.ts';
import { hasExifLocation } from './exif.ts';
import { CUT_SHORT, endedBy, type ImageEnd } from './image-end.ts';

/** `head` is the file's start: what stands behind the pixels is not looked for. */
export async function readPng(file: OpenFile, head: Uint8Array): Promise<ImageDetails> {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const chunks = chunksBeforePixels(bytes);
  const [depth, colourType] = chunks.get('IHDR')?.subarray(8) ?? [];
  const exif = chunks.get('eXIf');
  return {
    colour: colourType === undefined ? null : GREY.includes(colourType) ? 'grey' : 'rgb',
    colourProfile: profileName(chunks),
    bitDepth: depth ?? null,
    isAnimated: chunks.has('acTL'),
    isProgressive: false,
    isMultiPicture: false,
    hasLocation: exif !== undefined && hasExifLocation(exif),
    ...(await findPngEnd(file)),
  };
}

const SIGNATURE_BYTES = 8;
/** Colour types without and with transparency. */
const GREY: readonly number[] = [0, 4];

/** Each chunk: length, type, data, checksum. */
function chunksBeforePixels(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = SIGNATURE_BYTES; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') break;
    chunks.set(type, bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

/** The profile itself is compressed; its name stands before it. */
function profileName(chunks: ReadonlyMap<string, Buffer>): string | null {
  if (chunks.has('sRGB')) return 'sRGB';
  return chunks.get('iCCP')?.toString('latin1').split('\0', 1)[0] ?? null;
}

const LAST_CHUNK = Buffer.from('\0\0\0\0IEND\xae\x42\x60\x82', 'latin1');
/** How far back from the end the last chunk is looked for. */
const TAIL_BYTES = 64 * 1024;

async function findPngEnd(file: OpenFile): Promise<ImageEnd> {
  const start = Math.max(0, file.sizeBytes - TAIL_BYTES);
  const tail = Buffer.from(await file.read(start, TAIL_BYTES));
  const end = tail.lastIndexOf(LAST_CHUNK);
  return end < 0 ? CUT_SHORT : endedBy(tail.subarray(end + LAST_CHUNK.length));
}
