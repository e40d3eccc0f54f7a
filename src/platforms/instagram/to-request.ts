import { describeSource, type MediaItem, mediaKind } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import { type InstagramOptions, readOptions, type UserTag } from './options.ts';
import { placementOf } from './placement.ts';

/** The form of one `POST /{ig-user-id}/media`. */
export interface ContainerRequest {
  /** What it holds, for messages: a file's path, or "the carousel". */
  readonly label: string;
  /** What Instagram will list the post as. */
  readonly mediaType: 'IMAGE' | 'VIDEO' | 'REELS' | 'CAROUSEL';
  readonly parameters: Readonly<Record<string, string>>;
  /** The video whose bytes are to follow; null where the parameters have an address, or there is no medium. */
  readonly upload: MediaItem | null;
}

/** The address of a medium; null when its bytes are uploaded. */
export type UrlOf = (item: MediaItem) => string | null;

/** The containers of a post: a carousel's items first, in order, then the post itself. */
export interface ContainerPlan {
  /** Empty unless the post is a carousel. */
  readonly children: readonly ContainerRequest[];
  /** Without `children`, which {@link withChildren} adds once they are known. */
  readonly post: ContainerRequest;
}

/**
 * The parameters for each container, exactly those that Meta documents for its type.
 * https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media
 */
export function toContainerPlan(destination: Destination, urlOf: UrlOf): ContainerPlan {
  const { media } = destination;
  const options = readOptions(destination.options);
  if (placementOf(destination) === 'carousel') {
    return {
      children: media.map((item, index) => childRequest(item, index + 1, options, urlOf)),
      post: {
        label: 'the carousel',
        mediaType: 'CAROUSEL',
        parameters: carouselParameters(destination, options),
        upload: null,
      },
    };
  }
  const [item] = media;
  if (item === undefined) throw new Error(`${destination.post} has no media: check() refuses it before this.`);
  const isVideo = mediaKind(item) === 'video';
  const parameters = isVideo
    ? reelParameters(destination, item, options, urlOf)
    : imageParameters(destination, item, options, urlOf);
  return {
    children: [],
    post: {
      label: describeSource(item.source),
      mediaType: isVideo ? 'REELS' : 'IMAGE',
      parameters,
      upload: uploadOf(item, urlOf),
    },
  };
}

/** The carousel's own request, now that its items have ids. */
export function withChildren(post: ContainerRequest, childIds: readonly string[]): ContainerRequest {
  return childIds.length === 0 ? post : { ...post, parameters: { ...post.parameters, children: childIds.join(',') } };
}

function uploadOf(item: MediaItem, urlOf: UrlOf): MediaItem | null {
  return urlOf(item) === null ? item : null;
}

/** `upload_type` takes the place of the address. */
function videoSource(url: string | null) {
  return url === null ? { upload_type: 'resumable' } : { video_url: asciiUrl(url) };
}

function imageParameters(destination: Destination, item: MediaItem, options: InstagramOptions, urlOf: UrlOf) {
  return compact({
    image_url: imageUrl(item, urlOf),
    ...postParameters(destination, options),
    alt_text: item.altText ?? options.altText,
    user_tags: userTagsJson(options.userTags, 'image'),
  });
}

function reelParameters(destination: Destination, item: MediaItem, options: InstagramOptions, urlOf: UrlOf) {
  const cover = destination.optionMedia.cover_url;
  return compact({
    media_type: 'REELS',
    ...videoSource(urlOf(item)),
    ...postParameters(destination, options),
    share_to_feed: options.shareToFeed,
    cover_url: cover === undefined ? null : imageUrl(cover, urlOf),
    thumb_offset: options.thumbOffsetMs,
    audio_name: options.audioName,
    user_tags: userTagsJson(options.userTags, 'video'),
  });
}

function carouselParameters(destination: Destination, options: InstagramOptions) {
  return compact({ media_type: 'CAROUSEL', ...postParameters(destination, options) });
}

function childRequest(item: MediaItem, position: number, options: InstagramOptions, urlOf: UrlOf): ContainerRequest {
  const kind = mediaKind(item);
  const tags = options.userTags.filter((tag) => tag.item === position);
  const parameters = compact({
    ...(kind === 'video' ? { media_type: 'VIDEO', ...videoSource(urlOf(item)) } : { image_url: imageUrl(item, urlOf) }),
    is_carousel_item: true,
    alt_text: kind === 'image' ? (item.altText ?? options.altText) : null,
    user_tags: userTagsJson(tags, kind),
  });
  return {
    label: describeSource(item.source),
    mediaType: kind === 'video' ? 'VIDEO' : 'IMAGE',
    parameters,
    upload: uploadOf(item, urlOf),
  };
}

/** What belongs to a whole post, never to an item of a carousel. */
function postParameters({ caption }: Destination, { collaborators, locationId }: InstagramOptions) {
  return {
    caption: caption === '' ? null : caption,
    collaborators: collaborators.length === 0 ? null : JSON.stringify(collaborators),
    location_id: locationId,
  };
}

/** Places are for pictures alone. */
function userTagsJson(tags: readonly UserTag[], kind: 'image' | 'video'): string | null {
  if (tags.length === 0) return null;
  return JSON.stringify(
    tags.map(({ username, x, y }) =>
      kind === 'image' && x !== null && y !== null ? { username, x, y } : { username },
    ),
  );
}

/** Pictures have no upload path. */
function imageUrl(item: MediaItem, urlOf: UrlOf): string {
  const url = urlOf(item);
  if (url === null) throw new Error(`${describeSource(item.source)} is a picture and was given no address.`);
  return asciiUrl(url);
}

/**
 * Instagram takes US-ASCII addresses only: umlauts and spaces of file names are percent-encoded. What stands for an address
 * that only a real run has, in a dry run, stays as it is.
 */
function asciiUrl(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

/** Leaves out what is not set; 0 and `false` are values. */
function compact(
  parameters: Readonly<Record<string, string | number | boolean | null>>,
): Readonly<Record<string, string>> {
  const set = Object.entries(parameters).filter(
    (entry): entry is [string, string | number | boolean] => entry[1] !== null,
  );
  return Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
}
