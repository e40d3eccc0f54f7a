import type { MediaFile } from './media-file.ts';
import { SNIFF_BYTES, sniff } from './sniff.ts';

const TYPES: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  heic: 'image/heic',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
};

/** The `Content-Type` that a file should be stored with, by its first bytes. Opaque for what no platform takes. */
export async function contentTypeOf(file: Pick<MediaFile, 'read'>): Promise<string> {
  const sniffed = sniff(await readStart(file));
  const type = sniffed.kind === 'image' || sniffed.kind === 'video' ? TYPES[sniffed.type] : undefined;
  return type ?? 'application/octet-stream';
}

async function readStart(file: Pick<MediaFile, 'read'>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.read(0)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= SNIFF_BYTES) break;
  }
  return Buffer.concat(chunks);
}
