import type { Instant } from '../../domain/instant.ts';
import type { SandboxAccount } from '../graph/accounts.ts';
import { shortcodeOf } from '../graph/ids.ts';
import type { LivePost } from '../graph/live-post.ts';
import type { World } from '../graph/world.ts';
import type { PagePhoto, PagePost, PageVideo } from './page-content.ts';

export interface NewPagePost {
  readonly kind: PagePost['kind'];
  readonly account: SandboxAccount;
  readonly postId: string;
  readonly caption: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly photos?: readonly PagePhoto[];
  readonly video?: PageVideo;
  readonly state: PagePost['state'];
  readonly scheduledFor?: Instant | null;
  readonly createdAt: Instant;
}

/** `<page>_<number>`. */
export function nextPostId(account: SandboxAccount, { ids }: World): string {
  return `${account.id}_${ids.nextOfPages()}`;
}

/** Makes a post and keeps it; one that is published is out at once. */
export function addPost(init: NewPagePost, world: World): PagePost {
  const { account, kind, postId, video = null, photos = [] } = init;
  // A video and a reel are known by the id of their video, a story by the id of its post.
  const id = video === null || kind === 'story' ? postId : video.id;
  const post: PagePost = {
    platform: 'facebook',
    id,
    postId,
    kind,
    account,
    containerId: null,
    caption: init.caption,
    parameters: init.parameters,
    photos,
    video,
    kept: { media: video === null ? null : `/kept/${video.id}`, cover: null },
    createdAt: init.createdAt,
    publishedAt: init.createdAt,
    shortcode: shortcodeOf(postId),
    permalinkPath: permalinkPath(kind, account.id, postId, video?.id),
    mediaType: mediaTypeOf(init),
    productType: kind === 'story' ? 'STORY' : kind === 'reel' ? 'REELS' : 'FEED',
    children: photos.map((photo) => childOf(photo, init)),
    isChild: false,
    comments: [],
    state: init.state,
    scheduledFor: init.scheduledFor ?? null,
  };
  for (const photo of photos) photo.usedIn = post;
  world.pages.posts.set(postId, post);
  if (post.state === 'published') bringOut(post, init.createdAt, world);
  return post;
}

/** From now on people see it. */
export function bringOut(post: PagePost, at: Instant, world: World): void {
  post.state = 'published';
  post.scheduledFor = null;
  post.publishedAt = at;
  for (const { id, media } of post.photos) world.kept.set(id, media);
  const { video } = post;
  if (video !== null && video.judged !== null && 'media' in video.judged) world.kept.set(video.id, video.judged.media);
  world.posts.add(post);
}

/** With what it shows. That it was out is not forgotten. */
export function removePost(post: PagePost, world: World): void {
  const { pages } = world;
  pages.posts.delete(post.postId);
  for (const { id } of post.photos) pages.photos.delete(id);
  if (post.video !== null) pages.videos.delete(post.video.id);
  post.deletedAt = world.clock.now();
}

/** Facebook's words for what a post is. */
function mediaTypeOf({ photos = [], video, parameters }: NewPagePost): string {
  if (video !== undefined) return 'video';
  if (photos.length > 0) return photos.length === 1 ? 'photo' : 'album';
  return parameters.link === undefined ? 'status' : 'link';
}

function permalinkPath(kind: PagePost['kind'], pageId: string, postId: string, videoId = ''): string {
  const number = postId.slice(postId.indexOf('_') + 1);
  switch (kind) {
    case 'reel':
      return `/reel/${videoId}/`;
    case 'video':
      return `/${pageId}/videos/${videoId}/`;
    case 'story':
      return `/stories/${pageId}/${number}/`;
    default:
      return `/${pageId}/posts/${number}/`;
  }
}

function childOf(photo: PagePhoto, { account, createdAt }: NewPagePost): LivePost {
  return {
    platform: 'facebook',
    id: photo.id,
    account,
    containerId: null,
    caption: '',
    parameters: photo.parameters,
    kept: { media: `/kept/${photo.id}`, cover: null },
    publishedAt: createdAt,
    shortcode: shortcodeOf(photo.id),
    permalinkPath: `/photo/${photo.id}/`,
    mediaType: 'photo',
    productType: 'FEED',
    children: [],
    isChild: true,
    comments: [],
  };
}
