import type { ImageType, VideoType } from '../domain/media.ts';
import { sniffIsoBrand } from './iso-brand.ts';
import { type LfsPointer, parseLfsPointer } from './lfs-pointer.ts';
import { describeText } from './sniff-text.ts';

/** What the first bytes of a file say it is. */
export type Sniffed =
  | { readonly kind: 'image'; readonly type: ImageType }
  | { readonly kind: 'video'; readonly type: VideoType }
  | ({ readonly kind: 'lfs_pointer' } & LfsPointer)
  /** With its article, to follow "is": "an HTML page". */
  | { readonly kind: 'unknown'; readonly looksLike: string };

/** How much of a file it takes to tell its type. */
export const SNIFF_BYTES = 4096;

/** The type by magic numbers. Needs no more than {@link SNIFF_BYTES}; fewer are fine. */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return unknown('an empty file');
  const start = head.subarray(0, SNIFF_BYTES);
  // One character for each byte, so that a signature can be written as text.
  const latin1 = Buffer.from(start).toString('latin1');
  const signature = SIGNATURES.find(([pattern]) => matches(latin1, pattern));
  if (signature !== undefined) return signature[1];
  if (matches(latin1, EBML)) return sniffEbml(latin1);
  if (matches(latin1, ISO_BASE_MEDIA)) return sniffIsoBrand(latin1);
  return sniffText(start);
}

const EBML = '\x1a\x45\xdf\xa3';
const ISO_BASE_MEDIA = '????ftyp????';

/** `?` stands for any byte. The first that matches wins. */
const SIGNATURES: readonly (readonly [pattern: string, result: Sniffed])[] = [
  ['\xff\xd8\xff', image('jpeg')],
  ['\x89PNG\r\n\x1a\n', image('png')],
  ['RIFF????WEBP', image('webp')],
  ['GIF87a', image('gif')],
  ['GIF89a', image('gif')],
  ['II*\0', image('tiff')],
  ['MM\0*', image('tiff')],
  ['BM?????????????\0\0\0', image('bmp')],
  ['RIFF????AVI ', video('avi')],
  // QuickTime from before `ftyp`: the size of a small first box begins with a zero byte.
  ['\0???moov', video('mov')],
  ['\0???wide', video('mov')],
  ['\0???free', video('mov')],
  ['\0???skip', video('mov')],
  ['????mdat', video('mov')],
  ['\xff\x0a', unknown('a JPEG XL picture')],
  ['\0\0\0\x0cJXL ', unknown('a JPEG XL picture')],
  ['\0\0\0\x0cjP  ', unknown('a JPEG 2000 picture')],
  ['8BPS', unknown('a Photoshop document')],
  ['\0\0\x01\0', unknown('an icon file (ICO)')],
  ['%PDF-', unknown('a PDF document')],
  ['PK\x03\x04', unknown('a ZIP archive or an Office document')],
  ['\x1f\x8b', unknown('a gzip archive')],
  ['RIFF????WAVE', unknown('a sound file (WAV)')],
  ['ID3', unknown('a sound file (MP3)')],
  ['OggS', unknown('an Ogg file')],
  ['FLV\x01', unknown('a Flash video')],
  ['\x30\x26\xb2\x75', unknown('a Windows Media file')],
  ['\0\0\x01\xba', unknown('an MPEG program stream')],
];

function image(type: ImageType): Sniffed {
  return { kind: 'image', type };
}

function video(type: VideoType): Sniffed {
  return { kind: 'video', type };
}

function unknown(looksLike: string): Sniffed {
  return { kind: 'unknown', looksLike };
}

function matches(latin1: string, pattern: string): boolean {
  if (latin1.length < pattern.length) return false;
  for (let i = 0; i < pattern.length; i++) if (pattern[i] !== '?' && pattern[i] !== latin1[i]) return false;
  return true;
}

/** The document type stands in the EBML header, a few dozen bytes long. */
function sniffEbml(latin1: string): Sniffed {
  return video(latin1.slice(0, 64).includes('webm') ? 'webm' : 'matroska');
}

function sniffText(start: Uint8Array): Sniffed {
  const text = decodeText(start);
  if (text === null) return unknown('a file of an unknown kind');
  const pointer = parseLfsPointer(text);
  if (pointer !== null) return { kind: 'lfs_pointer', ...pointer };
  const looksLike = describeText(text);
  return looksLike === 'an SVG drawing' ? image('svg') : unknown(looksLike);
}

/** Null for bytes that are no text. `stream` allows a character cut in two at the end. */
function decodeText(start: Uint8Array): string | null {
  if (start.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
  } catch {
    return null;
  }
}
