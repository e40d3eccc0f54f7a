import type { OpenFile } from '../../domain/content-tree.ts';
import type { VideoDetails } from '../../domain/video-details.ts';
import { type IsoBox, listBoxes } from './iso-boxes.ts';
import { type Moov, readMoov } from './read-moov.ts';
import { describeTracks } from './tracks.ts';

/** An index of an hour has a few megabytes. */
const MAX_MOOV_BYTES = 64 * 1024 * 1024;

/** MP4 and QuickTime: where the boxes stand, and what the index says. The pictures themselves are never read. */
export async function readIsoVideo(file: OpenFile): Promise<VideoDetails> {
  const boxes = await listBoxes(file);
  const box = boxes.find(({ type }) => type === 'moov');
  const bytes = box === undefined || box.sizeBytes > MAX_MOOV_BYTES ? null : await file.read(box.start, box.sizeBytes);
  const moov = bytes === null ? null : readMoov(bytes);
  const { edits, ...tracks } = describeTracks(moov);
  return {
    ...tracks,
    layout: {
      moov: placeOfMoov(boxes),
      isFragmented: boxes.some(({ type }) => type === 'moof') || isMadeForFragments(moov),
      edits,
      isTruncated: isCutShort(boxes, file.sizeBytes),
    },
    hasLocation: bytes !== null && namesPlace(moov, bytes),
  };
}

/** QuickTime and Android, 3GPP, Apple. */
const PLACE_KEYS = ['\xa9xyz', 'loci', 'com.apple.quicktime.location.ISO6709'];

/** Metadata of the whole video. */
function namesPlace(moov: Moov | null, bytes: Uint8Array): boolean {
  const boxes = (moov?.boxes ?? []).filter(({ type }) => type === 'udta' || type === 'meta');
  return boxes.some(({ start = 0, size }) => {
    const box = Buffer.from(bytes.subarray(start, start + size));
    return PLACE_KEYS.some((key) => box.includes(key, 0, 'latin1'));
  });
}

function placeOfMoov(boxes: readonly IsoBox[]): VideoDetails['layout']['moov'] {
  const order = boxes.map(({ type }) => type).filter((type) => type === 'moov' || type === 'mdat');
  if (!order.includes('moov')) return 'missing';
  return order[0] === 'moov' ? 'front' : 'end';
}

function isMadeForFragments(moov: Moov | null): boolean {
  return moov?.mvex !== undefined;
}

/** The last box claims more than there is, or nothing but a few bytes of one is left. */
function isCutShort(boxes: readonly IsoBox[], sizeBytes: number): boolean {
  const last = boxes.at(-1);
  return last === undefined || last.start + last.sizeBytes > sizeBytes;
}
