import { colourProfileName } from './colour-profile.ts';
import { hasExifLocation } from './exif.ts';

/** What stands before a JPEG's pixels. */
export interface JpegHeader {
  readonly colour: 'rgb' | 'grey' | 'cmyk' | null;
  readonly colourProfile: string | null;
  readonly bitDepth: number | null;
  readonly isProgressive: boolean;
  readonly isMultiPicture: boolean;
  readonly hasLocation: boolean;
  /** Where the pixels begin; null when these bytes end before. */
  readonly pixelsStart: number | null;
}

/** Reads the segments up to the first scan. */
export function readJpegHeader(head: Uint8Array): JpegHeader {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  let header: JpegHeader = NOTHING_YET;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // fill bytes
      continue;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === START_OF_SCAN) return { ...header, pixelsStart: end };
    if (end > bytes.length) break;
    header = readSegment(header, marker, bytes.subarray(at + 4, end));
    at = end;
  }
  return header;
}

const NOTHING_YET: JpegHeader = {
  colour: null,
  colourProfile: null,
  bitDepth: null,
  isProgressive: false,
  isMultiPicture: false,
  hasLocation: false,
  pixelsStart: null,
};

const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
const APP2 = 0xe2;
/** Start of frame, one marker for each way of coding; C4, C8 and CC are other segments. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const PROGRESSIVE: readonly number[] = [0xc2, 0xc6, 0xca, 0xce];
const COLOURS: Readonly<Record<number, JpegHeader['colour']>> = { 1: 'grey', 3: 'rgb', 4: 'cmyk' };

const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const MULTI_PICTURE = 'MPF\0';
const COLOUR_PROFILE = 'ICC_PROFILE\0';

function readSegment(header: JpegHeader, marker: number, payload: Buffer): JpegHeader {
  if (FRAMES.includes(marker)) {
    const colour = COLOURS[payload[5] ?? 0] ?? null;
    return { ...header, colour, bitDepth: payload[0] ?? null, isProgressive: PROGRESSIVE.includes(marker) };
  }
  if (marker === APP1) return { ...header, hasLocation: header.hasLocation || namesPlace(payload) };
  if (marker !== APP2) return header;
  if (startsWith(payload, MULTI_PICTURE)) return { ...header, isMultiPicture: true };
  // A large profile comes in several segments; its name stands in the first: number and count follow the signature.
  if (startsWith(payload, COLOUR_PROFILE) && header.colourProfile === null) {
    return { ...header, colourProfile: colourProfileName(payload.subarray(COLOUR_PROFILE.length + 2)) };
  }
  return header;
}

function namesPlace(payload: Buffer): boolean {
  if (startsWith(payload, EXIF)) return hasExifLocation(payload.subarray(EXIF.length));
  return startsWith(payload, XMP) && payload.includes('exif:GPSLatitude');
}

function startsWith(payload: Buffer, signature: string): boolean {
  return payload.toString('latin1', 0, signature.length) === signature;
}
