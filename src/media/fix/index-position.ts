import { type FileHandle, open } from 'node:fs/promises';

/**
 * Whether the index (`moov`) of an MP4 or QuickTime file stands before its pictures (`mdat`), so that playing can begin
 * before all of it has arrived. Null where the file has not both. Reads the headers of the outer boxes alone.
 */
export async function isIndexInFront(path: string): Promise<boolean | null> {
  const file = await open(path, 'r');
  try {
    const names = await boxNames(file, (await file.stat()).size);
    const [moov, mdat] = [names.indexOf('moov'), names.indexOf('mdat')];
    return moov === -1 || mdat === -1 ? null : moov < mdat;
  } finally {
    await file.close();
  }
}

const HEADER_BYTES = 16;
/** More outer boxes than any player would follow. */
const MAX_BOXES = 10_000;

/** ISO/IEC 14496-12, 4.2: size and name in 8 bytes; size 1 means that 8 more hold it, size 0 that it is the last. */
async function boxNames(file: FileHandle, sizeBytes: number): Promise<readonly string[]> {
  const names: string[] = [];
  const header = Buffer.alloc(HEADER_BYTES);
  for (let at = 0; at + 8 <= sizeBytes && names.length < MAX_BOXES; ) {
    const { bytesRead } = await file.read(header, 0, HEADER_BYTES, at);
    if (bytesRead < 8) break;
    names.push(header.toString('latin1', 4, 8));
    const short = header.readUInt32BE(0);
    const size = short === 1 && bytesRead === HEADER_BYTES ? Number(header.readBigUInt64BE(8)) : short;
    if (size < 8) break;
    at += size;
  }
  return names;
}
