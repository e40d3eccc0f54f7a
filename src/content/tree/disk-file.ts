import { closeSync, openSync, readSync } from 'node:fs';
import type { OpenFile } from '../../domain/content-tree.ts';

/** Throws what `fs` throws for a file that cannot be opened. */
export function openDiskFile(path: string, sizeBytes: number): OpenFile {
  const file = openSync(path, 'r');
  return {
    sizeBytes,
    read: async (start, length) => readAt(file, start, Math.max(0, Math.min(length, sizeBytes - start))),
    close: async () => closeSync(file),
  };
}

/** Up to `lengthBytes`, fewer at the file's end. */
export function readAt(file: number, start: number, lengthBytes: number): Uint8Array {
  const buffer = Buffer.alloc(lengthBytes);
  return buffer.subarray(0, readSync(file, buffer, 0, lengthBytes, start));
}
