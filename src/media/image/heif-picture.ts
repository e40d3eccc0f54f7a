/** The main picture of a HEIC or AVIF file, as its item properties describe it. */
export interface HeifPicture {
  /** In pixels, as shown: cropped and turned. EXIF has no say in these formats. */
  readonly width: number;
  readonly height: number;
  /** Stored in colours beyond sRGB that only numbers describe (H.273), such as HDR: no profile says what they mean. */
  readonly hasCodedWideColours: boolean;
}

/** Null when the bytes do not hold it: damaged, cut short, a sequence without a still picture. */
export function readHeifPicture(head: Uint8Array): HeifPicture | null {
  try {
    const meta = child(Buffer.from(head.buffer, head.byteOffset, head.byteLength), 'meta').subarray(FULL_BOX);
    return describe(propertiesOf(mainItem(child(meta, 'pitm')), child(meta, 'iprp')));
  } catch (error) {
    if (error instanceof RangeError) return null; // where Buffer is asked for what is not there
    throw error;
  }
}

interface Box {
  readonly type: string;
  readonly body: Buffer;
}

/** A version and flags. */
const FULL_BOX = 4;

function child(bytes: Buffer, type: string): Buffer {
  for (const box of boxesIn(bytes)) if (box.type === type) return box.body;
  throw new RangeError(`There is no ${type} box.`);
}

function* boxesIn(bytes: Buffer): Generator<Box> {
  for (let at = 0; at + 8 <= bytes.length; ) {
    const sizeBytes = bytes.readUInt32BE(at);
    if (sizeBytes < 8) return; // to the end of the file, or of more than 4 GB: neither stands before what is wanted
    yield { type: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(at + 8, at + sizeBytes) };
    at += sizeBytes;
  }
}

function mainItem(pitm: Buffer): number {
  return pitm.readUInt8(0) === 0 ? pitm.readUInt16BE(4) : pitm.readUInt32BE(4);
}

/** In the order in which they apply: a picture of a phone is a grid of tiles, and the first size in the file is a tile's. */
function propertiesOf(item: number, iprp: Buffer): Box[] {
  const all = [...boxesIn(child(iprp, 'ipco'))];
  const ipma = child(iprp, 'ipma');
  const idBytes = ipma.readUInt8(0) === 0 ? 2 : 4;
  const indexBytes = (ipma.readUInt8(3) & 1) === 0 ? 1 : 2;
  let at = FULL_BOX + 4;
  for (let left = ipma.readUInt32BE(FULL_BOX); left > 0; left -= 1) {
    const id = ipma.readUIntBE(at, idBytes);
    const count = ipma.readUInt8(at + idBytes);
    const first = at + idBytes + 1;
    at = first + count * indexBytes;
    if (id === item) return Array.from({ length: count }, (_, nth) => property(first + nth * indexBytes));
  }
  throw new RangeError('The main picture has no properties.');

  /** The uppermost bit says that a reader has to understand it. Properties count from 1. */
  function property(offset: number): Box {
    const index = ipma.readUIntBE(offset, indexBytes) & (indexBytes === 1 ? 0x7f : 0x7fff);
    return all[index - 1] ?? { type: 'none', body: Buffer.alloc(0) };
  }
}

function describe(properties: readonly Box[]): HeifPicture | null {
  let size = { width: 0, height: 0 };
  for (const { type, body } of properties) {
    if (type === 'ispe') size = { width: body.readUInt32BE(FULL_BOX), height: body.readUInt32BE(FULL_BOX + 4) };
    if (type === 'clap') size = { width: quotient(body, 0), height: quotient(body, 8) };
    if (type === 'irot' && (body.readUInt8(0) & 1) === 1) size = { width: size.height, height: size.width };
  }
  if (!(isLength(size.width) && isLength(size.height))) return null;
  const colours = properties.filter(({ type }) => type === 'colr').map(({ body }) => body);
  // A profile goes before numbers.
  const hasProfile = colours.some((body) => body.toString('latin1', 0, 4) !== 'nclx');
  return { ...size, hasCodedWideColours: !hasProfile && colours.some(areWide) };
}

/** A fraction of nothing is no length. */
function isLength(pixels: number): boolean {
  return Number.isSafeInteger(pixels) && pixels > 0;
}

/** Of two 32-bit numbers, the second may be 0. */
function quotient(body: Buffer, offset: number): number {
  return Math.round(body.readUInt32BE(offset) / body.readUInt32BE(offset + 4));
}

/** BT.2020, DCI-P3 and Display P3; PQ and HLG. */
const WIDE_PRIMARIES: readonly number[] = [9, 11, 12];
const HDR_TRANSFERS: readonly number[] = [16, 18];

function areWide(colr: Buffer): boolean {
  return WIDE_PRIMARIES.includes(colr.readUInt16BE(4)) || HDR_TRANSFERS.includes(colr.readUInt16BE(6));
}
