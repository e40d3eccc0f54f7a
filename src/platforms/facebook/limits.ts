import type { Limit } from '../graph/limit.ts';

export const PHOTOS_PAGE = 'https://developers.facebook.com/docs/graph-api/photo-uploads/';
export const STORIES_PAGE = 'https://developers.facebook.com/docs/page-stories-api';
export const REELS_PAGE = 'https://developers.facebook.com/documentation/video-api/guides/reels-publishing';
export const VIDEO_PAGE = 'https://developers.facebook.com/documentation/video-api/reference';
export const UPLOADS_PAGE = 'https://developers.facebook.com/docs/graph-api/video-uploads';

const MIB = 1024 * 1024;

/** What the API of Pages takes. How long a call may last is in `timing.ts`. */
export const FACEBOOK_LIMITS = {
  textCharacters: noted(63_206, 'What other publishing tools and Facebook itself are known to keep; no page of Meta.'),
  /** What the message with which Facebook refuses photos names (subcode 1366046). From here on a warning. */
  photoBytesAdvised: noted(4 * MIB, `${PHOTOS_PAGE} advises it, and older copies of the page on stories demand it.`),
  photoBytes: noted(10 * MIB, STORIES_PAGE),
  /** Larger PNGs may look pixelated. */
  pngBytesAdvised: noted(MIB, STORIES_PAGE),
} as const satisfies Readonly<Record<string, Limit>>;

/** How the app shows a post, as far as we can tell: Meta documents none of it, and nothing is refused by it. */
export const FACEBOOK_LOOK = {
  /** Before "See more"; the app counts lines as well, which depend on the screen. */
  textFoldsAfter: noted(477, 'What guides for authors agree on; our own estimate.'),
  /** The last of them carries the number of those that are left. */
  photosAtOnce: noted(5, 'As the app and the site show it; our own observation.'),
  /** Several photos stand in a square. */
  mosaicRatio: noted(1, 'About what the app shows; our own estimate.'),
  /** Reels and stories fill a phone: 9:16. */
  fullScreenRatio: noted(9 / 16, STORIES_PAGE),
} as const satisfies Readonly<Record<string, Limit>>;

/** What `mergecast media fix` keeps to where Facebook names no limit. Nothing is refused by these. */
export const FACEBOOK_FIT = {
  imageWidth: noted(2048, 'What guides say that Facebook keeps of a photo; wider ones are scaled down.'),
  videoBytes: noted(10 * 1024 * MIB, `${UPLOADS_PAGE}, which means videos that are no reels.`),
  videoWidth: noted(3840, 'Our own choice.'),
  framesPerSecond: noted(60, `Of reels: ${REELS_PAGE}`),
  bitsPerSecond: noted(100_000_000, 'Our own choice.'),
} as const satisfies Readonly<Record<string, Limit>>;

function noted(value: number, source: string, checkedOn = '2026-11-22'): Limit {
  return { value, source, checkedOn };
}
