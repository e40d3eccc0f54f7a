import type { Instant } from '../../domain/instant.ts';
import type { SandboxAccount } from '../graph/accounts.ts';
import type { Container } from '../graph/container.ts';
import { type NodeType, selectFields } from '../graph/fields.ts';
import { graphTimestamp } from '../graph/graph-timestamp.ts';
import type { LivePost } from '../graph/live-post.ts';
import type { World } from '../graph/world.ts';
import { isReply } from './live-post.ts';

/** `status`, and not `status_code` as on Instagram; no permalink and no media id. */
export function containerType(now: Instant): NodeType<Container> {
  return {
    name: 'ThreadsMediaContainer',
    fields: {
      id: ({ id }) => id,
      status: (container) => container.status(now),
      error_message: (container) => (container.status(now) === 'ERROR' ? container.fault : undefined),
    },
  };
}

export function mediaType(world: World): NodeType<LivePost> {
  const type: NodeType<LivePost> = {
    name: 'ThreadsMedia',
    fields: {
      id: ({ id }) => id,
      media_product_type: () => 'THREADS',
      media_type: (post) => post.mediaType,
      media_url: ({ kept }) => (kept.media === null ? undefined : world.origin + kept.media),
      permalink: (post) => (post.isChild ? undefined : world.origin + post.permalinkPath),
      username: ({ account }) => account.username,
      text: (post) => textRead(post, world.scenario.captions_lose_at ?? false),
      timestamp: (post) => graphTimestamp(post.publishedAt),
      shortcode: ({ shortcode }) => shortcode,
      is_quote_post: () => false,
      is_reply: isReply,
      alt_text: ({ parameters }) => parameters.alt_text,
      topic_tag: ({ parameters }) => parameters.topic_tag,
      link_attachment_url: ({ parameters }) => parameters.link_attachment,
      reply_audience: ({ parameters }) => parameters.reply_control ?? 'everyone',
      children: (post, nested) =>
        post.children.length === 0
          ? undefined
          : { data: post.children.map((child) => selectFields(type, nested, child)) },
    },
  };
  return type;
}

export const accountType: NodeType<SandboxAccount> = {
  name: 'ThreadsUser',
  fields: { id: ({ id }) => id, username: ({ username }) => username, name: ({ username }) => username },
};

/** Field reports have `@` and `#` missing from what is read back. */
function textRead({ caption }: LivePost, losesSigns: boolean): string | undefined {
  if (caption === '') return undefined;
  return losesSigns ? caption.replace(/[@#]/g, '') : caption;
}
