import { formatInstant } from '../../domain/instant.ts';
import { PLATFORM_NAMES } from '../../domain/platform-id.ts';
import type { PreviewLook, PreviewMedium } from '../../domain/preview-data.ts';
import type { PublishedData, PublishedField, PublishedPost } from '../../domain/published-data.ts';
import { apiVariables } from '../apis.ts';
import { findKept } from '../graph/kept-media.ts';
import type { LivePost } from '../graph/live-post.ts';
import type { World } from '../graph/world.ts';
import { displayedSize } from '../instagram/displayed-size.ts';

/** What the page shows: everything that was published, newest first. */
export function publishedData(world: World): PublishedData {
  const { posts, origin } = world;
  return {
    version: 1,
    kind: 'published',
    origin,
    variables: apiVariables(origin),
    posts: [...posts.all].reverse().map((post) => toPublishedPost(post, world)),
    doublePublishAttempts: posts.doublePublishAttempts,
  };
}

function toPublishedPost(post: LivePost, world: World): PublishedPost {
  return {
    path: post.permalinkPath,
    platform: PLATFORM_NAMES[post.platform],
    username: post.account.username,
    type: typeOf(post),
    publishedAt: formatInstant(post.publishedAt),
    look: lookOf(post, world),
    media: itemsOf(post).map((item) => mediumOf(item, world)),
    sent: [
      { title: 'As it was sent', fields: fieldsOf(post) },
      ...post.children.map((child, index) => ({ title: `Item ${index + 1}`, fields: fieldsOf(child) })),
    ],
    stored: [
      ['Media', post.id],
      ...(post.containerId === null ? [] : [['Container', post.containerId] as const]),
      ['Account', post.account.id],
      ...(post.deletedAt === undefined ? [] : [['Deleted', formatInstant(post.deletedAt)] as const]),
    ],
  };
}

/** `Image`, `Reel`, `Carousel, 3 items`, `Story`. */
function typeOf({ productType, mediaType, children, kept, parameters }: LivePost): string {
  if (mediaType === 'TEXT_POST') return parameters.reply_to_id === undefined ? 'Text' : 'Reply';
  if (productType === 'STORY') return 'Story';
  if (productType === 'REELS') return 'Reel';
  if (mediaType === 'photo') return 'Image';
  if (mediaType === 'album') return `${children.length} photos`;
  if (children.length > 0) return `Carousel, ${children.length} items`;
  if (mediaType === 'VIDEO' || mediaType === 'video') return 'Video';
  return kept.media === null ? 'Text' : 'Image';
}

/** Before "more", as Instagram's app shows it. */
const CAPTION_FOLDS_AFTER = 125;
/** As a Page's photos are shown side by side. */
const PHOTOS_AT_ONCE = 5;

function lookOf(post: LivePost, world: World): PreviewLook {
  const { collaborators, location_id, place } = post.parameters;
  const placement = placementOf(post);
  return {
    placement,
    caption: post.caption,
    frameRatio: placement === 'reel' || placement === 'story' ? 9 / 16 : null,
    mosaicOf: post.mediaType === 'album' ? PHOTOS_AT_ONCE : null,
    title: null,
    linkCard: null,
    captionFoldsAfter: post.platform === 'instagram' ? CAPTION_FOLDS_AFTER : null,
    parts: [],
    counters: [],
    cover: coverOf(post, world),
    coverSecond: null,
    firstComment: post.comments[0]?.text ?? null,
    collaborators: collaborators === undefined ? [] : (JSON.parse(collaborators) as readonly string[]),
    location: location_id ?? place ?? null,
    tags: [],
    covered: null,
    isInGrid: placement !== 'story',
  };
}

/** Only on Instagram does the picture come first. */
function placementOf({ platform, productType }: LivePost): PreviewLook['placement'] {
  if (productType === 'STORY') return 'story';
  if (productType === 'REELS') return 'reel';
  return platform === 'instagram' ? 'feed' : 'text';
}

/** What there is to look at, in order. */
function itemsOf(post: LivePost): readonly LivePost[] {
  if (post.children.length > 0) return post.children;
  return post.kept.media === null ? [] : [post];
}

/** From the bytes that were fetched. */
function mediumOf({ kept, parameters }: LivePost, world: World): PreviewMedium {
  const bytes = findKept(world, kept.media?.replace('/kept/', '') ?? '');
  const isVideo = bytes?.contentType.startsWith('video/') === true;
  const size = isVideo || bytes === null ? null : displayedSize(bytes.bytes);
  return {
    kind: isVideo ? 'video' : 'image',
    address: relative(kept.media),
    name: parameters.image_url ?? parameters.video_url ?? parameters.url ?? parameters.file_url ?? '',
    width: size?.width ?? null,
    height: size?.height ?? null,
    durationSeconds: null,
    altText: parameters.alt_text ?? parameters.alt_text_custom ?? null,
    note: null,
  };
}

function coverOf(post: LivePost, world: World): PreviewMedium | null {
  const address = relative(post.kept.cover);
  return address === null ? null : { ...mediumOf(post, world), kind: 'image', address, altText: null };
}

/** As addresses stand in the page, which may be saved as a file. */
function relative(path: string | null): string | null {
  return path?.slice(1) ?? null;
}

/** The ids of a carousel's items are shown with the items. */
function fieldsOf({ parameters }: LivePost): PublishedField[] {
  return Object.entries(parameters).filter(([name]) => name !== 'children');
}
