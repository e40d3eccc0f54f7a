import type { OpenFile } from '../../domain/content-tree.ts';

/** A box of the ISO base media format (MP4, QuickTime) at the top of a file. */
export interface IsoBox {
  readonly type: string;
  readonly start: number;
  /** With its header. What the box claims: the file may end before. */
  readonly sizeBytes: number;
}

/** A fragmented video has two for each of its pieces. */
const MAX_BOXES = 20_000;

/** Reads 16 bytes of each box and passes over the rest. Ends where no box begins. */
export async function listBoxes(file: OpenFile): Promise<readonly IsoBox[]> {
  const boxes: IsoBox[] = [];
  for (let at = 0; at + 8 <= file.sizeBytes && boxes.length < MAX_BOXES; ) {
    const header = Buffer.from(await file.read(at, 16));
    const sizeBytes = sizeOf(header, file.sizeBytes - at);
    const type = header.toString('latin1', 4, 8);
    if (sizeBytes === null || !/^[\x20-\x7e\xa9]{4}$/.test(type)) break;
    boxes.push({ type, start: at, sizeBytes });
    at += sizeBytes;
  }
  return boxes;
}

/** 1 means that the size follows in 8 bytes, 0 that the box goes to the end. Null for a size that no box has. */
function sizeOf(header: Buffer, restBytes: number): number | null {
  const size = header.readUInt32BE(0);
  if (size === 0) return restBytes;
  if (size >= 8) return size;
  if (size !== 1 || header.length < 16) return null;
  const large = Number(header.readBigUInt64BE(8));
  return large >= 16 && Number.isSafeInteger(large) ? large : null;
}
