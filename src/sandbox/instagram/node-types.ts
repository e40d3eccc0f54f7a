import type { Instant } from '../../domain/instant.ts';
import type { SandboxAccount } from '../graph/accounts.ts';
import type { Container, ContainerStatus } from '../graph/container.ts';
import { type NodeType, type RequestedField, selectFields } from '../graph/fields.ts';
import { graphTimestamp } from '../graph/graph-timestamp.ts';
import type { LivePost } from '../graph/live-post.ts';
import type { World } from '../graph/world.ts';

/** A container has no permalink, timestamp or media id: a published one does not say which post it became. */
export function containerType(now: Instant): NodeType<Container> {
  return {
    name: 'ShadowIGMediaBuilder',
    fields: {
      id: (container) => container.id,
      status_code: (container) => container.status(now),
      status: (container) => statusText(container.status(now), container.fault),
      copyright_check_status: () => ({ status: 'not_started', matches_found: false }),
      video_status: (container) => container.upload?.status(),
    },
  };
}

export function mediaType(world: World): NodeType<LivePost> {
  const type: NodeType<LivePost> = {
    name: 'IGMedia',
    fields: {
      id: (post) => post.id,
      permalink: (post) => (post.isChild ? undefined : world.origin + post.permalinkPath),
      shortcode: (post) => post.shortcode,
      timestamp: (post) => graphTimestamp(post.publishedAt),
      caption: (post) => captionRead(post, world.scenario.captions_lose_at ?? false),
      media_type: (post) => post.mediaType,
      media_product_type: (post) => post.productType,
      media_url: (post) => absolute(world.origin, post.kept.media),
      thumbnail_url: (post) => (post.mediaType === 'VIDEO' ? absolute(world.origin, post.kept.cover) : undefined),
      username: (post) => post.account.username,
      owner: (post) => ({ id: post.account.id }),
      alt_text: (post) => post.parameters.alt_text,
      is_comment_enabled: (post) => (post.isChild ? undefined : (post.isCommentEnabled ?? true)),
      is_shared_to_feed: (post) => sharedToFeed(post),
      is_ai_generated: (post) => post.parameters.is_ai_generated === 'true',
      comments_count: (post) => post.comments.length,
      like_count: () => 0,
      children: (post, nested) => childrenOf(type, post, nested),
      copyright_check_information: () => undefined,
      boost_eligibility_info: () => undefined,
      legacy_instagram_media_id: () => undefined,
    },
  };
  return type;
}

export const accountType: NodeType<SandboxAccount> = {
  name: 'IGUser',
  fields: {
    id: (account) => account.id,
    username: (account) => account.username,
    name: (account) => account.username,
  },
};

const STATUS_TEXTS: Readonly<Record<ContainerStatus, string>> = {
  IN_PROGRESS: 'In Progress: Media is still being processed.',
  FINISHED: 'Finished: Media has been uploaded and it is ready to be published.',
  PUBLISHED: 'Published: Media has been successfully published.',
  EXPIRED: 'Expired: Media was not published within 24 hours.',
  ERROR: 'Error: Media upload has failed with error code',
};

function statusText(status: ContainerStatus, fault: Container['fault']): string {
  return status === 'ERROR' ? `${STATUS_TEXTS.ERROR} ${fault}` : STATUS_TEXTS[status];
}

function captionRead(post: LivePost, losesAt: boolean): string | undefined {
  const { caption } = post;
  if (caption === '') return undefined;
  return losesAt ? caption.replaceAll('@', '') : caption;
}

function sharedToFeed(post: LivePost): boolean | undefined {
  return post.productType === 'REELS' ? post.parameters.share_to_feed !== 'false' : undefined;
}

function childrenOf(type: NodeType<LivePost>, post: LivePost, nested: readonly RequestedField[]) {
  if (post.children.length === 0) return undefined;
  return { data: post.children.map((child) => selectFields(type, nested, child)) };
}

function absolute(origin: string, path: string | null): string | undefined {
  return path === null ? undefined : origin + path;
}
