import { formatInstant, type Instant } from '../../domain/instant.ts';
import type { PublishedMedia } from '../sandbox.ts';
import type { SandboxAccount } from './accounts.ts';
import type { Container } from './container.ts';
import type { ContainerKind } from './container-kind.ts';
import { shortcodeOf } from './ids.ts';

/** A published post, or one item of a published carousel. */
export interface LivePost {
  readonly id: string;
  readonly account: SandboxAccount;
  readonly container: Container;
  readonly publishedAt: Instant;
  readonly shortcode: string;
  /** From the origin on. */
  readonly permalinkPath: string;
  readonly mediaType: PublishedMedia['mediaType'];
  readonly productType: PublishedMedia['productType'];
  /** Items of a carousel, in order. */
  readonly children: readonly LivePost[];
  readonly isChild: boolean;
}

export interface LivePostInit {
  readonly container: Container;
  readonly account: SandboxAccount;
  readonly publishedAt: Instant;
  readonly nextId: () => string;
  readonly isChild?: boolean;
}

export function makeLivePost(init: LivePostInit): LivePost {
  const id = init.nextId();
  const { kind } = init.container;
  const shortcode = shortcodeOf(id);
  return {
    id,
    account: init.account,
    container: init.container,
    publishedAt: init.publishedAt,
    shortcode,
    permalinkPath: permalinkPath(kind, shortcode, init.account.username),
    mediaType: MEDIA_TYPES[kind],
    productType: productTypeOf(kind),
    children: init.container.children.map((child) => makeLivePost({ ...init, container: child, isChild: true })),
    isChild: init.isChild ?? false,
  };
}

/** The post as the sandbox's contract shows it. */
export function toPublishedMedia(post: LivePost, origin: string): PublishedMedia {
  return {
    platform: 'instagram',
    accountId: post.account.id,
    id: post.id,
    containerId: post.container.id,
    mediaType: post.mediaType,
    productType: post.productType,
    caption: post.container.parameters.caption ?? '',
    permalink: origin + post.permalinkPath,
    timestamp: formatInstant(post.publishedAt),
    parameters: post.container.parameters,
    children: post.children.map((child) => child.container.parameters),
  };
}

const MEDIA_TYPES: Readonly<Record<ContainerKind, PublishedMedia['mediaType']>> = {
  image: 'IMAGE',
  reel: 'VIDEO',
  carousel_image: 'IMAGE',
  carousel_video: 'VIDEO',
  carousel: 'CAROUSEL_ALBUM',
  story_image: 'IMAGE',
  story_video: 'VIDEO',
};

function productTypeOf(kind: ContainerKind): PublishedMedia['productType'] {
  if (kind === 'reel') return 'REELS';
  return kind === 'story_image' || kind === 'story_video' ? 'STORY' : 'FEED';
}

function permalinkPath(kind: ContainerKind, shortcode: string, username: string): string {
  if (kind === 'reel') return `/reel/${shortcode}/`;
  if (kind === 'story_image' || kind === 'story_video') return `/stories/${username}/${shortcode}/`;
  return `/p/${shortcode}/`;
}
