const GPS_DIRECTORY = 0x8825;

/** Whether EXIF data, as sharp gives them, point to a directory with a place in it. */
export function hasExifLocation(exif: Uint8Array): boolean {
  const all = Buffer.from(exif.buffer, exif.byteOffset, exif.byteLength);
  const bytes = all.toString('latin1', 0, 6) === 'Exif\0\0' ? all.subarray(6) : all;
  if (bytes.length < 8) return false;
  const isLittle = bytes.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const directory = long(4);
  if (directory + 2 > bytes.length) return false;
  const count = short(directory);
  for (let at = directory + 2; at < directory + 2 + count * 12 && at + 12 <= bytes.length; at += 12) {
    if (short(at) === GPS_DIRECTORY) return true;
  }
  return false;
}
