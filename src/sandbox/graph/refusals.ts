import { GraphError, type GraphErrorInit } from './graph-error.ts';

interface Refusal {
  readonly code: number;
  readonly subcode?: number;
  readonly status?: number;
  readonly title?: string;
}

/** Codes and subcodes as Meta documents them; the words are ours. */
const REFUSALS = {
  invalidParameter: { code: 100 },
  unsupportedObject: { code: 100, subcode: 33 },
  cannotBeDeleted: { code: -1, subcode: 2207073, title: 'The media cannot be deleted' },
  unknownMediaType: { code: 100, subcode: 2207023, title: 'Unknown media type' },
  videoNotSupported: { code: 100, subcode: 2207067, title: 'VIDEO is not supported' },
  badCarousel: { code: 100, subcode: 2207028, title: 'The carousel cannot be made' },
  productTagPositionsOnVideo: { code: 100, subcode: 2207035, title: 'Product tag positions on a video' },
  productTagPositionsMissing: { code: 100, subcode: 2207036, title: 'Product tag positions are missing' },
  productTagsInvalid: { code: 100, subcode: 2207037, title: 'Product tags are invalid' },
  tooManyTags: { code: 100, subcode: 2207040, title: 'Too many tags' },
  captionTooLong: { code: 36004, subcode: 2207010, title: 'The caption is too long' },
  imageTooLarge: { code: 36000, subcode: 2207004, title: 'The image is too large' },
  imageFormat: { code: 36001, subcode: 2207005, title: 'The image format is not supported' },
  imageRatio: { code: 36003, subcode: 2207009, title: 'The aspect ratio is not supported' },
  mediaNotFetched: { code: 9004, subcode: 2207052, title: 'The media could not be fetched' },
  mediaTooSlow: { code: -2, subcode: 2207003, title: 'The media took too long to download' },
  notReady: { code: 9007, subcode: 2207027, title: 'The media is not ready' },
  containerExpired: { code: -2, subcode: 2207020, title: 'The container has expired' },
  containerNotFound: { code: 24, subcode: 2207006, title: 'The media was not found' },
  quotaUsed: { code: 9, subcode: 2207042, title: 'Too many posts in 24 hours' },
  tooManyContainers: { code: 9 },
  tokenInvalid: { code: 190 },
  tokenExpired: { code: 190, subcode: 463 },
  permissionMissing: { code: 10, status: 403 },
  unknownAlias: { code: 803, status: 404 },
  versionOver: { code: 2635 },
  badPath: { code: 2500 },
  pageTokenNeeded: { code: 210, status: 403 },
  duplicatePost: { code: 506 },
  linkToFacebook: { code: 100, subcode: 1609008, title: 'Links to Facebook cannot be posted' },
  photoMissing: { code: 324, subcode: 2069019, title: 'Missing or invalid image file' },
  photoFormat: { code: 100, subcode: 1366046, title: 'The photo cannot be used' },
  photoPosted: { code: 100, subcode: 1366051, title: 'The photos were posted before' },
  tooManyReels: { code: 613, subcode: 1390008, title: 'Too many reels in 24 hours' },
  videoTooSmall: { code: 6000, subcode: 1363022, title: 'The video is too small' },
  videoTooLarge: { code: 6000, subcode: 1363023, title: 'The video is too large' },
  videoMissing: { code: 6000, subcode: 1363020, title: 'No video selected' },
  videoNotFetched: { code: 6000, subcode: 1363019, title: 'The video could not be uploaded' },
  videoIncomplete: { code: 6000, subcode: 1363033, title: 'The file came in part' },
  videoOffset: { code: 6001, subcode: 1363037, title: 'The chunk begins at another byte' },
  ourFault: { code: 1, status: 500 },
} as const satisfies Record<string, Refusal>;

export type RefusalName = keyof typeof REFUSALS;

/** A refusal by its name; `message` says what was found and what is allowed, `data` what Meta adds for programs. */
export function refusal(name: RefusalName, message: string, data?: GraphErrorInit['data']): GraphError {
  return new GraphError({ ...REFUSALS[name], message, ...(data === undefined ? {} : { data }) });
}
