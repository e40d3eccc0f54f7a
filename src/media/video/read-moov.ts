import { createFile, type ISOFile, Log, MP4BoxBuffer } from 'mp4box';

// It writes to the console what it does not know, such as QuickTime's own boxes.
Log.error = () => {};

/** The index of a video as mp4box reads it: tracks with their boxes. */
export type Moov = NonNullable<ISOFile['moov']>;

/** Null when the bytes are no index that can be read. `bytes` is the whole box. */
export function readMoov(bytes: Uint8Array): Moov | null {
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  emptyConstantSizes(Buffer.from(copy as ArrayBuffer));
  const file = createFile();
  try {
    // Not `appendBuffer`: that goes on to build an object for each frame.
    if (!file.checkBuffer(MP4BoxBuffer.fromArrayBuffer(copy as ArrayBuffer, 0))) return null;
    file.parse();
    return file.moov ?? null;
  } catch {
    return null; // damaged in a way that mp4box does not expect
  }
}

/**
 * A table of sizes that are all the same holds one size and a count, and mp4box makes a list as long as the count says:
 * 36 bytes of a pull request could take all memory. No rule needs those sizes, so the count becomes 0.
 */
function emptyConstantSizes(bytes: Buffer): void {
  for (let at = bytes.indexOf('stsz'); at >= 0; at = bytes.indexOf('stsz', at + 4)) {
    const [size, count] = [at + 8, at + 12];
    if (count + 4 <= bytes.length && bytes.readUInt32BE(size) !== 0) bytes.writeUInt32BE(0, count);
  }
}
