import type { FetchedMedia } from '../graph/fetch-media.ts';
import type { GraphError } from '../graph/graph-error.ts';
import type { KeptMedia } from '../graph/kept-media.ts';
import { refusal } from '../graph/refusals.ts';
import type { ContainerKind } from './container-kind.ts';
import { displayedSize } from './displayed-size.ts';
import { MEDIA_LIMITS, RATIO_TOLERANCE } from './media-limits.ts';

/** The picture, when Instagram would take it for this kind of container; throws a `GraphError` when not. */
export function judgeImage(fetched: FetchedMedia, kind: ContainerKind, url: string): KeptMedia {
  if (fetched.kind !== 'fetched') throw refusalOfFetch(fetched, url);
  const { bytes, contentType } = fetched;
  if (!contentType.startsWith('image/')) {
    throw refusal(
      'mediaNotFetched',
      `Only photo or video can be accepted as media type; ${url} came as "${contentType}".`,
    );
  }
  if (!isJpeg(bytes)) throw refusal('imageFormat', `The image at ${url} is not a JPEG by its bytes.`);
  checkRatio(bytes, kind, url);
  return { bytes, contentType: 'image/jpeg' };
}

function refusalOfFetch(fetched: Exclude<FetchedMedia, { kind: 'fetched' }>, url: string): GraphError {
  switch (fetched.kind) {
    case 'too_large':
      return refusal('imageTooLarge', `The image at ${url} is larger than 8 MiB.`);
    case 'too_slow':
      return refusal('mediaTooSlow', `It took too long to download the media from ${url}.`);
    case 'unreachable':
      return refusal('mediaNotFetched', `The media could not be fetched from ${url}: ${fetched.reason}.`);
  }
}

function isJpeg(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

function checkRatio(bytes: Buffer, kind: ContainerKind, url: string): void {
  const size = displayedSize(bytes);
  if (size === null) throw refusal('imageFormat', `The image at ${url} has no readable dimensions.`);
  if (kind !== 'image' && kind !== 'carousel_image') return;
  const ratio = size.width / size.height;
  const { min, max } = MEDIA_LIMITS.imageRatio;
  if (ratio >= min - RATIO_TOLERANCE && ratio <= max + RATIO_TOLERANCE) return;
  throw refusal(
    'imageRatio',
    `The image is ${size.width} x ${size.height}, a ratio of ${ratio.toFixed(3)}; 4:5 (0.8) to 1.91:1 is allowed.`,
  );
}
