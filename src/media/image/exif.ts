/** The part of EXIF that Mergecast asks for, from a TIFF structure without the `Exif\0\0` before it. */
export function hasExifLocation(tiff: Uint8Array): boolean {
  try {
    const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
    const isLittleEndian = view.getUint16(0) === LITTLE_ENDIAN;
    const gps = findTag(view, view.getUint32(4, isLittleEndian), GPS_DIRECTORY, isLittleEndian);
    if (gps === null) return false;
    const directory = view.getUint32(gps + VALUE_OFFSET, isLittleEndian);
    // Cameras without a fix write a directory that holds nothing but its version.
    return [GPS_LATITUDE, GPS_LONGITUDE].every((tag) => findTag(view, directory, tag, isLittleEndian) !== null);
  } catch (error) {
    if (error instanceof RangeError) return false; // cut short, or an offset that leads nowhere
    throw error;
  }
}

const LITTLE_ENDIAN = 0x4949;
const GPS_DIRECTORY = 0x8825;
const GPS_LATITUDE = 2;
const GPS_LONGITUDE = 4;
const ENTRY_BYTES = 12;
/** Of the value, or of the offset that leads to it, in an entry. */
const VALUE_OFFSET = 8;

/** Where a tag's entry stands; null when the directory has none. Throws `RangeError` past the end. */
function findTag(view: DataView, directory: number, tag: number, isLittleEndian: boolean): number | null {
  const count = view.getUint16(directory, isLittleEndian);
  for (let i = 0; i < count; i += 1) {
    const entry = directory + 2 + i * ENTRY_BYTES;
    if (view.getUint16(entry, isLittleEndian) === tag) return entry;
  }
  return null;
}
