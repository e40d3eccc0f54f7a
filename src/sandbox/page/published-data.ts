import { formatInstant } from '../../domain/instant.ts';
import type { PreviewLook, PreviewMedium } from '../../domain/preview-data.ts';
import type { PublishedData, PublishedField, PublishedPost } from '../../domain/published-data.ts';
import { isVideoKind } from '../instagram/container-kind.ts';
import { displayedSize } from '../instagram/displayed-size.ts';
import { keptPaths } from '../instagram/kept-media.ts';
import type { LivePost } from '../instagram/live-post.ts';
import type { World } from '../instagram/world.ts';

/** What the page shows: everything that was published, newest first. */
export function publishedData({ posts, origin }: World): PublishedData {
  return {
    version: 1,
    kind: 'published',
    origin,
    posts: [...posts.all].reverse().map(toPublishedPost),
    doublePublishAttempts: posts.doublePublishAttempts,
  };
}

function toPublishedPost(post: LivePost): PublishedPost {
  return {
    path: post.permalinkPath,
    username: post.account.username,
    type: typeOf(post),
    publishedAt: formatInstant(post.publishedAt),
    look: lookOf(post),
    media: itemsOf(post).map(mediumOf),
    sent: [
      { title: 'As it was sent', fields: fieldsOf(post) },
      ...post.children.map((child, index) => ({ title: `Item ${index + 1}`, fields: fieldsOf(child) })),
    ],
    stored: [
      ['Media', post.id],
      ['Container', post.container.id],
      ['Account', post.account.id],
    ],
  };
}

/** `Image`, `Reel`, `Carousel, 3 items`, `Story`. */
function typeOf({ productType, mediaType, children }: LivePost): string {
  if (productType === 'STORY') return 'Story';
  if (productType === 'REELS') return 'Reel';
  if (mediaType === 'CAROUSEL_ALBUM') return `Carousel, ${children.length} items`;
  return mediaType === 'VIDEO' ? 'Video' : 'Image';
}

/** Before "more", as the app shows it. */
const CAPTION_FOLDS_AFTER = 125;

function lookOf(post: LivePost): PreviewLook {
  const { caption = '', collaborators, location_id: location = null } = post.container.parameters;
  const placement = ({ STORY: 'story', REELS: 'reel', FEED: 'feed' } as const)[post.productType];
  return {
    placement,
    caption,
    frameRatio: placement === 'feed' ? null : 9 / 16,
    captionFoldsAfter: CAPTION_FOLDS_AFTER,
    counters: [],
    cover: coverOf(post),
    coverSecond: null,
    firstComment: null,
    collaborators: collaborators === undefined ? [] : (JSON.parse(collaborators) as readonly string[]),
    location,
    tags: [],
    covered: null,
    isInGrid: placement !== 'story',
  };
}

/** What there is to look at, in order. */
function itemsOf(post: LivePost): readonly LivePost[] {
  return post.children.length > 0 ? post.children : [post];
}

/** From the bytes that were fetched. */
function mediumOf({ container }: LivePost): PreviewMedium {
  const { kind, image, parameters } = container;
  const isVideo = isVideoKind(kind);
  const size = isVideo || image === null ? null : displayedSize(image.bytes);
  return {
    kind: isVideo ? 'video' : 'image',
    address: relative(keptPaths(container).media),
    name: parameters.image_url ?? parameters.video_url ?? container.id,
    width: size?.width ?? null,
    height: size?.height ?? null,
    durationSeconds: null,
    altText: parameters.alt_text ?? null,
    note: null,
  };
}

function coverOf(post: LivePost): PreviewMedium | null {
  const address = relative(keptPaths(post.container).cover);
  return address === null ? null : { ...mediumOf(post), kind: 'image', address, altText: null };
}

/** As addresses stand in the page, which may be saved as a file. */
function relative(path: string | null): string | null {
  return path?.slice(1) ?? null;
}

/** The ids of a carousel's items are shown with the items. */
function fieldsOf({ container }: LivePost): PublishedField[] {
  return Object.entries(container.parameters).filter(([name]) => name !== 'children');
}
