export interface Movie {
  /** The major brand of `ftyp`, four characters: `isom`, `mp42`, `qt  `. */
  readonly brand: string;
  /** Whether `moov` stands before the media data; true where the file has no `moov` at all. */
  readonly indexIsInFront: boolean;
  /** Null where the file does not say. */
  readonly durationSeconds: number | null;
  /** Of the picture as it is shown, in pixels; null where the file does not say. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the outer boxes of an MP4 or MOV file. Null when it is neither. */
export function readMovie(bytes: Buffer): Movie | null {
  const boxes = readBoxes(bytes, 0, bytes.length);
  const first = boxes[0];
  if (first?.type !== 'ftyp' || first.end - first.start < 4) return null;
  const moov = boxes.findIndex((box) => box.type === 'moov');
  const mdat = boxes.findIndex((box) => box.type === 'mdat');
  return {
    brand: bytes.toString('latin1', first.start, first.start + 4),
    indexIsInFront: moov === -1 || mdat === -1 || moov < mdat,
    durationSeconds: durationOf(bytes, boxes[moov]),
    size: sizeOf(bytes, boxes[moov]),
  };
}

function readBoxes(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const shortSize = bytes.readUInt32BE(at);
    const hasLongSize = shortSize === 1 && at + 16 <= to;
    const header = hasLongSize ? 16 : 8;
    const size = hasLongSize ? Number(bytes.readBigUInt64BE(at + 8)) : shortSize === 0 ? to - at : shortSize;
    if (size < header) break;
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), start: at + header, end: Math.min(at + size, to) });
    at += size;
  }
  return boxes;
}

function durationOf(bytes: Buffer, moov: Box | undefined): number | null {
  const header = moov && readBoxes(bytes, moov.start, moov.end).find((box) => box.type === 'mvhd');
  if (header === undefined || header.end - header.start < 32) return null;
  const isLong = bytes[header.start] === 1;
  const timescale = bytes.readUInt32BE(header.start + (isLong ? 20 : 12));
  const duration = isLong ? Number(bytes.readBigUInt64BE(header.start + 24)) : bytes.readUInt32BE(header.start + 16);
  return timescale === 0 ? null : duration / timescale;
}

/** Of the first track that has a picture. */
function sizeOf(bytes: Buffer, moov: Box | undefined): Movie['size'] {
  const tracks = moov === undefined ? [] : readBoxes(bytes, moov.start, moov.end).filter(({ type }) => type === 'trak');
  for (const track of tracks) {
    const header = readBoxes(bytes, track.start, track.end).find(({ type }) => type === 'tkhd');
    // A matrix of nine numbers, then width and height, all of them at the end of the box.
    if (header === undefined || header.end - header.start < 84) continue;
    const width = bytes.readUInt32BE(header.end - 8) / 0x10000;
    const height = bytes.readUInt32BE(header.end - 4) / 0x10000;
    const isOnItsSide = bytes.readInt32BE(header.end - 44) === 0 && bytes.readInt32BE(header.end - 40) !== 0;
    if (width > 0 && height > 0) return isOnItsSide ? { width: height, height: width } : { width, height };
  }
  return null;
}
