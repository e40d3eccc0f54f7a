import type { OpenFile } from '../../domain/content-tree.ts';
import type { ImageDetails } from '../../domain/image-details.ts';
import { colourProfileName } from './colour-profile.ts';
import { hasExifLocation } from './exif.ts';

/** A WebP is a RIFF file: chunks of type, length and data, padded to an even length. */
export async function readWebp(file: OpenFile): Promise<ImageDetails> {
  const chunks = await readChunks(file);
  const profile = chunks.get('ICCP');
  const exif = chunks.get('EXIF');
  const endsAt = 8 + (await sizeAt(file, 4));
  return {
    colour: 'rgb',
    colourProfile: profile === undefined ? null : colourProfileName(profile),
    bitDepth: 8,
    isAnimated: chunks.has('ANIM'),
    isProgressive: false,
    isMultiPicture: false,
    // Some programs keep the signature that EXIF has in a JPEG.
    hasLocation: exif !== undefined && hasExifLocation(exif.subarray(exif.indexOf('Exif\0\0') === 0 ? 6 : 0)),
    isTruncated: endsAt > file.sizeBytes,
    trailingBytes: Math.max(0, file.sizeBytes - endsAt),
  };
}

const HEADER_BYTES = 12;
/** What is read of a chunk: pixels are passed over. */
const READ: readonly string[] = ['ICCP', 'EXIF'];
const MAX_CHUNK_BYTES = 512 * 1024;
const MAX_CHUNKS = 1000;

async function readChunks(file: OpenFile): Promise<ReadonlyMap<string, Buffer>> {
  const chunks = new Map<string, Buffer>();
  for (let at = HEADER_BYTES, count = 0; at + 8 <= file.sizeBytes && count < MAX_CHUNKS; count += 1) {
    const header = Buffer.from(await file.read(at, 8));
    const type = header.toString('latin1', 0, 4);
    const length = header.readUInt32LE(4);
    const wanted = READ.includes(type) ? Math.min(length, MAX_CHUNK_BYTES) : 0;
    if (!chunks.has(type)) chunks.set(type, Buffer.from(await file.read(at + 8, wanted)));
    at += 8 + length + (length % 2);
  }
  return chunks;
}

async function sizeAt(file: OpenFile, at: number): Promise<number> {
  return Buffer.from(await file.read(at, 4)).readUInt32LE(0);
}
