import type { ContainerApi, ListedPost } from '../graph/containers/container-api.ts';
import { readContainerStatus } from './container-status.ts';
import { diagnose } from './diagnose.ts';
import { INSTAGRAM_TIMING } from './limits.ts';
import { takesBytes } from './takes-bytes.ts';
import { countParts, toContainerPlan } from './to-request.ts';

/** Instagram's own words for what it shares with Meta's other container APIs. */
export const instagramApi: ContainerApi = {
  name: 'Instagram',
  diagnose,
  timing: INSTAGRAM_TIMING,
  edges: { create: 'media', publish: 'media_publish', quota: 'content_publishing_limit' },
  fields: {
    status: 'id,status_code,status',
    quota: 'config,quota_usage',
    listing: 'id,caption,timestamp,permalink,media_type,media_product_type',
    caption: 'caption',
  },
  countParts,
  plan: toContainerPlan,
  // The listing of posts leaves stories out; theirs holds those of a day, and takes no `since`.
  listing: (mediaType) =>
    mediaType.startsWith('STORY') ? { edge: 'stories', hasSince: false } : { edge: 'media', hasSince: true },
  readStatus: readContainerStatus,
  isListedAs,
  takesBytes,
};

/** An answer that lacks the types cannot rule a post out. */
function isListedAs(item: ListedPost, mediaType: string): boolean {
  const listed = LISTED_AS[mediaType];
  if (listed === undefined) return false;
  if (item.mediaType !== null && item.mediaType !== listed.mediaType) return false;
  return item.productType === null || item.productType === listed.productType;
}

const LISTED_AS: Readonly<Record<string, { readonly mediaType: string; readonly productType: string }>> = {
  IMAGE: { mediaType: 'IMAGE', productType: 'FEED' },
  VIDEO: { mediaType: 'VIDEO', productType: 'FEED' },
  REELS: { mediaType: 'VIDEO', productType: 'REELS' },
  CAROUSEL: { mediaType: 'CAROUSEL_ALBUM', productType: 'FEED' },
  STORY_IMAGE: { mediaType: 'IMAGE', productType: 'STORY' },
  STORY_VIDEO: { mediaType: 'VIDEO', productType: 'STORY' },
};
