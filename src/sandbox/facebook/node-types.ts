import type { SandboxAccount } from '../graph/accounts.ts';
import { type FieldTable, type NodeType, type RequestedField, selectFields } from '../graph/fields.ts';
import { graphTimestamp } from '../graph/graph-timestamp.ts';
import type { LiveComment } from '../graph/live-post.ts';
import { readMovie } from '../graph/read-movie.ts';
import type { World } from '../graph/world.ts';
import { displayedSize } from '../instagram/displayed-size.ts';
import { attachmentsOf } from './attachments.ts';
import type { PagePhoto, PagePost, PageVideo } from './page-content.ts';
import { videoStatus } from './video-status.ts';

export function postType(world: World): NodeType<PagePost> {
  return {
    name: 'PagePost',
    fields: {
      id: ({ postId }) => postId,
      message: ({ caption }) => (caption === '' ? undefined : caption),
      created_time: ({ publishedAt }) => graphTimestamp(publishedAt),
      updated_time: ({ publishedAt }) => graphTimestamp(publishedAt),
      permalink_url: ({ permalinkPath }) => world.origin + permalinkPath,
      is_published: ({ state }) => state === 'published',
      is_hidden: () => false,
      scheduled_publish_time: ({ scheduledFor }) => unixSeconds(scheduledFor),
      status_type: statusType,
      from: ({ account }) => from(account),
      place: ({ parameters }) => (parameters.place === undefined ? undefined : { id: parameters.place }),
      attachments: (post, nested) => attachmentsOf(post, nested, world),
    },
  };
}

export function photoType(world: World): NodeType<PagePhoto> {
  const size = ({ media }: PagePhoto) => displayedSize(media.bytes);
  const address = ({ id, usedIn }: PagePhoto) => (usedIn === null ? undefined : `${world.origin}/kept/${id}`);
  return {
    name: 'Photo',
    fields: {
      id: ({ id }) => id,
      created_time: ({ createdAt }) => graphTimestamp(createdAt),
      name: ({ parameters }) => parameters.message ?? parameters.caption,
      alt_text_custom: ({ parameters }) => parameters.alt_text_custom,
      page_story_id: ({ usedIn }) => usedIn?.postId,
      link: address,
      picture: address,
      width: (photo) => size(photo)?.width,
      height: (photo) => size(photo)?.height,
      from: ({ account }) => from(account),
    },
  };
}

export function videoType(world: World): NodeType<PageVideo> {
  return {
    name: 'Video',
    fields: {
      id: ({ id }) => id,
      title: ({ release }) => release?.title ?? undefined,
      description: ({ release }) => release?.description || undefined,
      created_time: (video) => graphTimestamp(video.post?.publishedAt ?? video.createdAt),
      updated_time: (video) => graphTimestamp(video.post?.publishedAt ?? video.createdAt),
      // From the host on, and not an address.
      permalink_url: ({ post }) => post?.permalinkPath,
      post_id: ({ post }) => post?.postId,
      published: ({ post }) => post !== null,
      scheduled_publish_time: ({ release }) =>
        release?.state === 'scheduled' ? graphTimestamp(release.from) : undefined,
      length: ({ judged }) =>
        judged !== null && 'media' in judged
          ? (readMovie(judged.media.bytes)?.durationSeconds ?? undefined)
          : undefined,
      status: (video, nested) => pick(videoStatus(video, world), nested),
      from: ({ account }) => from(account),
    },
  };
}

/** A story, as the list of a Page's stories has it: with `post_id`, and without `id`. */
export function storyType(world: World, isArchived: (post: PagePost) => boolean): NodeType<PagePost> {
  return {
    name: 'Stories',
    fields: {
      post_id: ({ postId }) => postId,
      status: (post) => (isArchived(post) ? 'ARCHIVED' : 'PUBLISHED'),
      creation_time: ({ publishedAt }) => String(Math.floor(publishedAt / 1000)),
      media_type: ({ video }) => (video === null ? 'photo' : 'video'),
      media_id: ({ video, photos }) => video?.id ?? photos[0]?.id,
      url: ({ permalinkPath }) => world.origin + permalinkPath,
    },
  };
}

/** A Page; a person's token may read the Page's own token there. */
export function pageType(pageToken: string | null): NodeType<SandboxAccount> {
  const fields: FieldTable<SandboxAccount> = {
    id: ({ id }) => id,
    name: ({ username }) => username,
    username: ({ username }) => username,
    link: ({ id }) => `https://www.facebook.com/${id}`,
    tasks: () => ['MANAGE', 'CREATE_CONTENT'],
    access_token: () => pageToken ?? undefined,
  };
  return { name: 'Page', fields };
}

export function commentType(account: SandboxAccount): NodeType<LiveComment> {
  return {
    name: 'Comment',
    fields: {
      id: ({ id }) => id,
      message: ({ text }) => text,
      created_time: ({ createdAt }) => graphTimestamp(createdAt),
      from: () => from(account),
    },
  };
}

function from({ id, username }: SandboxAccount) {
  return { id, name: username };
}

function unixSeconds(at: number | null): number | undefined {
  return at === null ? undefined : Math.floor(at / 1000);
}

function statusType({ kind, parameters }: PagePost): string {
  if (kind === 'photos') return 'added_photos';
  if (kind !== 'text') return 'added_video';
  return parameters.link === undefined ? 'mobile_status_update' : 'shared_story';
}

/** Fields asked of an object that is no node; all of it when none are. */
function pick(value: Readonly<Record<string, unknown>>, nested: readonly RequestedField[]) {
  if (nested.length === 0) return value;
  const fields = Object.fromEntries(Object.keys(value).map((name) => [name, () => value[name]]));
  return selectFields({ name: 'VideoStatus', fields }, nested, value);
}
