/** RGBA of 8 bits each, row by row without gaps. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * What goes in front of pixels to make a file of them, uncompressed. sharp takes pixels without a file too, but then it
 * has no place for the colour profile that says what they mean.
 */
export function tiffHeader({ width, height, data }: Pixels, profile: Uint8Array | null): Uint8Array {
  const profileBytes = profile ?? new Uint8Array();
  const depthsAt = FIELDS_AT + (profile === null ? 10 : 11) * FIELD_BYTES + END.length;
  const profileAt = depthsAt + DEPTHS.length;
  const fields = [
    field(256, LONG, 1, width),
    field(257, LONG, 1, height),
    field(258, SHORT, 4, depthsAt),
    field(259, SHORT, 1, 1), // not compressed
    field(262, SHORT, 1, 2), // RGB
    field(273, LONG, 1, profileAt + profileBytes.length), // where the pixels begin
    field(277, SHORT, 1, 4), // values for each pixel
    field(278, LONG, 1, height), // rows in a strip: all of them
    field(279, LONG, 1, data.length),
    field(338, SHORT, 1, 2), // the fourth value is alpha, not multiplied in
    ...(profile === null ? [] : [field(34_675, UNDEFINED, profileBytes.length, profileAt)]),
  ];
  const start = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, fields.length, 0]);
  return Buffer.concat([start, ...fields, END, DEPTHS, profileBytes]);
}

const FIELDS_AT = 10;
const FIELD_BYTES = 12;
const SHORT = 3;
const LONG = 4;
const UNDEFINED = 7;
/** No second directory. */
const END = Buffer.alloc(4);
/** Bits of each value. */
const DEPTHS = Buffer.from([8, 0, 8, 0, 8, 0, 8, 0]);

/** A short value stands in the first bytes of its place: little-endian, so that it can be written as a long one. */
function field(tag: number, type: number, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(FIELD_BYTES);
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(type, 2);
  bytes.writeUInt32LE(count, 4);
  bytes.writeUInt32LE(value, 8);
  return bytes;
}
