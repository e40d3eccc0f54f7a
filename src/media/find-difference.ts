import { createHash } from 'node:crypto';
import { displayAddress } from './display-address.ts';
import type { MediaFile } from './media-file.ts';
import type { ServedAddress } from './media-host.ts';
import type { ProbeResult } from './probe.ts';

/** Every picture that Instagram takes. Larger files are compared by their size alone. */
const MAX_COMPARED_BYTES = 8 * 1024 * 1024;

/**
 * How much of what is served has to be read to compare it with the commit. Nothing where the address itself vouches for
 * the bytes: it is pinned to the commit, named by their hash, or this run put them there.
 */
export function bytesToCompare({ sizeBytes }: MediaFile, { mayDiffer }: ServedAddress): number {
  return mayDiffer && sizeBytes <= MAX_COMPARED_BYTES ? sizeBytes : 0;
}

/** What is served in place of the commit's bytes, as a sentence; null where nothing says that it is something else. */
export async function findDifference(
  file: MediaFile,
  served: ServedAddress,
  { sizeBytes, sha256 }: ProbeResult,
): Promise<string | null> {
  const where = displayAddress(served.url);
  if (sizeBytes !== null && sizeBytes !== file.sizeBytes) {
    return `${file.path} has ${file.sizeBytes} bytes in the repository and ${sizeBytes} at ${where}: the host may serve an older version.`;
  }
  // There is no hash of a body that is longer than the file: not all of it was read.
  if (bytesToCompare(file, served) === 0 || sha256 === (await sha256Of(file))) return null;
  return `${file.path} has other bytes at ${where} than in the repository: the host may serve an older version.`;
}

async function sha256Of(file: MediaFile): Promise<string> {
  if (file.isLfs) return file.contentId;
  const hash = createHash('sha256');
  for await (const chunk of file.read(0)) hash.update(chunk);
  return hash.digest('hex');
}
