import { addMs, type Instant } from '../../../domain/instant.ts';
import type { EndpointName } from '../../endpoint-names.ts';
import { parseJsonParameter } from '../../graph/checks/json-value.ts';
import type { Endpoint, EndpointCall } from '../../graph/endpoint.ts';
import { type NodeType, parseFields, selectFields } from '../../graph/fields.ts';
import { timeFilter } from '../../graph/list-posts.ts';
import { pageOf } from '../../graph/paging.ts';
import { refusal } from '../../graph/refusals.ts';
import type { World } from '../../graph/world.ts';
import { postType, storyType, videoType } from '../node-types.ts';
import type { PagePost, PageVideo } from '../page-content.ts';

const PAGING = ['fields', 'limit', 'after', 'before'];
const TIMES = ['since', 'until'];

/** Without reels, which Meta's page excludes, and without stories. */
export const listPublishedPosts = list<PagePost>({
  name: 'facebook.list_published_posts',
  parameters: [...PAGING, ...TIMES, 'include_hidden', 'show_expired'],
  items: ({ account }, { pages }) =>
    pages
      .postsOf(account)
      .filter(({ state, kind }) => state === 'published' && kind !== 'reel' && kind !== 'story')
      .sort((one, other) => other.publishedAt - one.publishedAt),
  timeOf: ({ publishedAt }) => publishedAt,
  type: (_call, world) => postType(world),
});

/** Posts of the feed; a scheduled video is asked for by its own id. */
export const listScheduledPosts = list<PagePost>({
  name: 'facebook.list_scheduled_posts',
  parameters: PAGING,
  items: ({ account }, { pages }) => pages.postsOf(account).filter(({ state }) => state === 'scheduled'),
  timeOf: ({ createdAt }) => createdAt,
  type: (_call, world) => postType(world),
});

export const listStories = list<PagePost>({
  name: 'facebook.list_stories',
  parameters: [...PAGING, ...TIMES, 'status'],
  items(call, world) {
    const wanted = storyStatuses(call.parameters.status);
    return world.pages
      .postsOf(call.account)
      .filter(({ state, kind }) => state === 'published' && kind === 'story')
      .filter((post) => wanted.includes(isArchived(post, world) ? 'ARCHIVED' : 'PUBLISHED'));
  },
  timeOf: ({ publishedAt }) => publishedAt,
  type: (_call, world) => storyType(world, (post) => isArchived(post, world)),
  defaultFields: 'post_id,status,creation_time,media_type,media_id,url',
});

export const listReels = list<PageVideo>({
  name: 'facebook.list_reels',
  parameters: [...PAGING, ...TIMES],
  items: ({ account }, { pages }) => published(pages.videosOf(account)).filter(({ kind }) => kind === 'reel'),
  timeOf: ({ post, createdAt }) => post?.publishedAt ?? createdAt,
  type: (_call, world) => videoType(world),
  defaultFields: 'id,updated_time,description',
});

/** With reels, which are videos too. */
export const listVideos = list<PageVideo>({
  name: 'facebook.list_videos',
  parameters: [...PAGING, ...TIMES, 'type'],
  items: ({ account }, { pages }) => published(pages.videosOf(account)).filter(({ kind }) => kind !== 'story'),
  timeOf: ({ post, createdAt }) => post?.publishedAt ?? createdAt,
  type: (_call, world) => videoType(world),
  defaultFields: 'id,updated_time,description',
});

interface ListedNodes<Item> {
  readonly name: EndpointName;
  readonly parameters: readonly string[];
  /** Newest first. */
  readonly items: (call: EndpointCall, world: World) => readonly Item[];
  readonly timeOf: (item: Item) => Instant;
  readonly type: (call: EndpointCall, world: World) => NodeType<Item>;
  readonly defaultFields?: string;
}

function list<Item extends { readonly id: string }>(nodes: ListedNodes<Item>): Endpoint {
  return {
    name: nodes.name,
    permission: 'read',
    parameters: nodes.parameters,
    run(call, world) {
      const { parameters, linkTo, listingLagMs } = call;
      const newest = addMs(world.clock.now(), -listingLagMs);
      const isBetween = timeFilter(parameters);
      const items = nodes.items(call, world).filter((item) => {
        const at = nodes.timeOf(item);
        return at <= newest && isBetween(at);
      });
      const page = pageOf(items, parameters, linkTo);
      const fields = parseFields(parameters.fields || (nodes.defaultFields ?? 'id,message,created_time'));
      const type = nodes.type(call, world);
      return { ...page, data: page.data.map((item) => selectFields(type, fields, item)) };
    },
  };
}

function published(videos: readonly PageVideo[]): readonly PageVideo[] {
  return videos.filter(({ post }) => post !== null);
}

const STORY_LIFETIME_MS = 24 * 3_600_000;

function isArchived({ publishedAt }: PagePost, { clock }: World): boolean {
  return clock.now() >= addMs(publishedAt, STORY_LIFETIME_MS);
}

/** A JSON list, or one word; absent: all. */
function storyStatuses(text: string | undefined): readonly string[] {
  const all = ['PUBLISHED', 'ARCHIVED'];
  if (text === undefined) return all;
  const asked: unknown = text.startsWith('[') ? parseJsonParameter('status', text) : [text];
  if (Array.isArray(asked) && asked.every((word) => all.includes(word))) return asked;
  throw refusal('invalidParameter', `Param status takes PUBLISHED and ARCHIVED; it is "${text}".`);
}
