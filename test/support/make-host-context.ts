import { createHash } from 'node:crypto';
import type { MediaFile } from '../../src/media/media-file.ts';
import type { MediaHostContext } from '../../src/media/media-host.ts';
import { systemClock } from '../../src/support/clock.ts';
import { silentLog } from '../../src/support/log.ts';

/** What a media host knows of its run; whatever a test does not give is nothing, or the real thing. */
export function makeHostContext(parts: Partial<MediaHostContext> = {}): MediaHostContext {
  return {
    commit: '8d5e957f297893487bd98fa830fa6413dd5a6b1c',
    remoteUrl: null,
    isPrivate: null,
    variables: {},
    registerSecret: () => {},
    fetch: globalThis.fetch,
    signal: new AbortController().signal,
    clock: systemClock,
    log: silentLog,
    ...parts,
  };
}

/** A file of a commit, with its bytes in memory, handed out in chunks. */
export function makeMediaFile(path: string, bytes: Uint8Array = Buffer.from('a picture')): MediaFile {
  return {
    path,
    isLfs: false,
    sizeBytes: bytes.length,
    contentId: createHash('sha1').update(bytes).digest('hex'),
    async *read(fromByte) {
      for (let at = fromByte; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
    },
  };
}

const CHUNK_BYTES = 64 * 1024;
