import type { LivePart } from '../../domain/ledger-record.ts';
import { describeSource, type MediaItem, mediaKind } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import { captionHash } from '../caption-hash.ts';
import type { ContainerPlan, ContainerRequest, UrlOf } from '../graph/containers/container-plan.ts';
import { asciiUrl, compact } from '../graph/parameters.ts';
import {
  type Audio,
  type InstagramOptions,
  type ProductTag,
  readOptions,
  type TrialGraduation,
  type UserTag,
} from './options.ts';
import { placementOf } from './placement.ts';

/** Several media of a story are as many stories, each with a publish call of its own. */
export function countParts(destination: Pick<Destination, 'postType' | 'media'>): number {
  return placementOf(destination) === 'story' ? destination.media.length : 1;
}

/**
 * The parameters for each container, exactly those that Meta documents for its type.
 * https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media
 */
export function toContainerPlan(
  destination: Destination,
  urlOf: UrlOf,
  liveParts: readonly LivePart[] = [],
): ContainerPlan {
  const { media } = destination;
  const options = readOptions(destination.options);
  if (placementOf(destination) === 'story') return storyPlan(destination, liveParts.length, options, urlOf);
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

/** A story has no text: nothing but its type and its time tells it from another in the listing. */
function storyPlan({ post, media }: Destination, part: number, options: InstagramOptions, urlOf: UrlOf): ContainerPlan {
  const item = media[part];
  if (item === undefined) throw new Error(`${post} has no story ${part + 1}.`);
  const kind = mediaKind(item);
  const tags = options.userTags.filter((tag) => tag.item === part + 1);
  const parameters = compact({
    media_type: 'STORIES',
    ...(kind === 'video' ? videoSource(urlOf(item)) : { image_url: imageUrl(item, urlOf) }),
    user_tags: userTagsJson(tags, kind),
  });
  return {
    children: [],
    post: {
      label: describeSource(item.source),
      mediaType: kind === 'video' ? 'STORY_VIDEO' : 'STORY_IMAGE',
      parameters,
      upload: uploadOf(item, urlOf),
    },
    captionHash: captionHash(''),
  };
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
    product_tags: productTagsJson(options.productTags, 'image'),
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
    audio_configuration: audioJson(options.audio),
    trial_params: trialJson(options.trialGraduation),
    user_tags: userTagsJson(options.userTags, 'video'),
    product_tags: productTagsJson(options.productTags, 'video'),
  });
}

function carouselParameters(destination: Destination, options: InstagramOptions) {
  return compact({ media_type: 'CAROUSEL', ...postParameters(destination, options) });
}

function childRequest(item: MediaItem, position: number, options: InstagramOptions, urlOf: UrlOf): ContainerRequest {
  const kind = mediaKind(item);
  const tags = options.userTags.filter((tag) => tag.item === position);
  const products = options.productTags.filter((tag) => tag.item === position);
  const parameters = compact({
    ...(kind === 'video' ? { media_type: 'VIDEO', ...videoSource(urlOf(item)) } : { image_url: imageUrl(item, urlOf) }),
    is_carousel_item: true,
    alt_text: kind === 'image' ? (item.altText ?? options.altText) : null,
    user_tags: userTagsJson(tags, kind),
    product_tags: productTagsJson(products, kind),
  });
  return {
    label: describeSource(item.source),
    mediaType: kind === 'video' ? 'VIDEO' : 'IMAGE',
    parameters,
    upload: uploadOf(item, urlOf),
  };
}

/** What belongs to a whole post, never to an item of a carousel. */
function postParameters({ caption }: Destination, options: InstagramOptions) {
  const { collaborators, locationId, isAiGenerated, isPaidPartnership, sponsorIds } = options;
  return {
    caption: caption === '' ? null : caption,
    collaborators: collaborators.length === 0 ? null : JSON.stringify(collaborators),
    location_id: locationId,
    is_ai_generated: isAiGenerated ? true : null,
    is_paid_partnership: isPaidPartnership ? true : null,
    branded_content_sponsor_ids: sponsorIds.length === 0 ? null : JSON.stringify(sponsorIds),
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

function productTagsJson(tags: readonly ProductTag[], kind: 'image' | 'video'): string | null {
  if (tags.length === 0) return null;
  return JSON.stringify(
    tags.map(({ productId, x, y }) => (kind === 'image' ? { product_id: productId, x, y } : { product_id: productId })),
  );
}

const GRADUATION_STRATEGIES: Readonly<Record<TrialGraduation, string>> = {
  manual: 'MANUAL',
  performance: 'SS_PERFORMANCE',
};

function trialJson(graduation: TrialGraduation | null): string | null {
  return graduation === null ? null : JSON.stringify({ graduation_strategy: GRADUATION_STRATEGIES[graduation] });
}

function audioJson(audio: Audio | null): string | null {
  if (audio === null) return null;
  const { id, volume, videoVolume } = audio;
  return JSON.stringify({
    audio_id: id,
    ...(volume === null ? {} : { audio_volume: volume }),
    ...(videoVolume === null ? {} : { video_volume: videoVolume }),
  });
}

/** Pictures have no upload path. */
function imageUrl(item: MediaItem, urlOf: UrlOf): string {
  const url = urlOf(item);
  if (url === null) throw new Error(`${describeSource(item.source)} is a picture and was given no address.`);
  return asciiUrl(url);
}
