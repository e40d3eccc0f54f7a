import type { OpenFile } from '../domain/content-tree.ts';
import type { ImageDetails } from '../domain/image-details.ts';
import type { ImageType, MediaFacts } from '../domain/media.ts';
import { readGif } from './image/read-gif.ts';
import { readJpeg } from './image/read-jpeg.ts';
import { readPng } from './image/read-png.ts';
import { readWebp } from './image/read-webp.ts';
import { HEAD_BYTES, inspectMedia } from './inspect.ts';

/** Enough for nearly every picture; where it is not, {@link HEAD_BYTES} are read. */
const FIRST_BYTES = 64 * 1024;

/** Everything that the bytes say, whatever the file is called, reading no more of it than that takes. */
export async function inspectFile(file: OpenFile): Promise<MediaFacts> {
  const { head, facts } = await readStart(file);
  const near = withStart(file, head);
  if (facts.kind === 'image') {
    const details = await imageDetails(facts.type, near, head);
    return details === null ? facts : { ...facts, details };
  }
  if (facts.kind !== 'video' || (facts.type !== 'mp4' && facts.type !== 'mov')) return facts;
  // Only posts with a video pay for loading its reader.
  const { readIsoVideo } = await import('./video/read-iso.ts');
  return { ...facts, details: await readIsoVideo(near) };
}

interface Start {
  readonly head: Uint8Array;
  readonly facts: MediaFacts;
}

/** Metadata of any length may stand before a picture's dimensions. */
async function readStart(file: OpenFile): Promise<Start> {
  const head = await file.read(0, FIRST_BYTES);
  const facts = inspectMedia(head, file.sizeBytes);
  if (facts.kind !== 'unknown' || head.length === file.sizeBytes) return { head, facts };
  const longer = await file.read(0, HEAD_BYTES);
  return { head: longer, facts: inspectMedia(longer, file.sizeBytes) };
}

/** What has been read is not read again: going back is dear in a commit. */
function withStart(file: OpenFile, head: Uint8Array): OpenFile {
  return {
    sizeBytes: file.sizeBytes,
    read: async (start, length) =>
      start + length <= head.length ? head.subarray(start, start + length) : file.read(start, length),
    close: () => file.close(),
  };
}

async function imageDetails(type: ImageType, file: OpenFile, head: Uint8Array): Promise<ImageDetails | null> {
  switch (type) {
    case 'jpeg':
      return readJpeg(file, head);
    case 'png':
      return readPng(file, head);
    case 'gif':
      return readGif(file, head);
    case 'webp':
      return readWebp(file);
    default:
      return null;
  }
}
