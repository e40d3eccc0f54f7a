import type { Container } from '../graph/container.ts';
import { shortcodeOf } from '../graph/ids.ts';
import { keptPaths } from '../graph/kept-media.ts';
import type { LivePost } from '../graph/live-post.ts';
import type { NewPost } from '../graph/publish-container.ts';
import type { ContainerKind } from './container-kind.ts';

/** What a container becomes when it is published. */
export function makeInstagramPost(container: Container, init: NewPost, isChild = false): LivePost {
  const id = init.nextId();
  const kind = container.kind as ContainerKind;
  const shortcode = shortcodeOf(id);
  return {
    platform: 'instagram',
    id,
    account: init.account,
    containerId: container.id,
    caption: container.parameters.caption ?? '',
    parameters: container.parameters,
    kept: keptPaths(container),
    publishedAt: init.publishedAt,
    shortcode,
    permalinkPath: permalinkPath(kind, shortcode, init.account.username),
    mediaType: MEDIA_TYPES[kind],
    productType: productTypeOf(kind),
    children: container.children.map((child) => makeInstagramPost(child, init, true)),
    isChild,
    comments: [],
  };
}

const MEDIA_TYPES: Readonly<Record<ContainerKind, string>> = {
  image: 'IMAGE',
  reel: 'VIDEO',
  carousel_image: 'IMAGE',
  carousel_video: 'VIDEO',
  carousel: 'CAROUSEL_ALBUM',
  story_image: 'IMAGE',
  story_video: 'VIDEO',
};

function productTypeOf(kind: ContainerKind): string {
  if (kind === 'reel') return 'REELS';
  return kind === 'story_image' || kind === 'story_video' ? 'STORY' : 'FEED';
}

function permalinkPath(kind: ContainerKind, shortcode: string, username: string): string {
  if (kind === 'reel') return `/reel/${shortcode}/`;
  if (kind === 'story_image' || kind === 'story_video') return `/stories/${username}/${shortcode}/`;
  return `/p/${shortcode}/`;
}
