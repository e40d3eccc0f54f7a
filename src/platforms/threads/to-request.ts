import type { LivePart } from '../../domain/ledger-record.ts';
import { describeSource, type MediaItem, mediaKind } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import type { ContainerPlan, ContainerRequest, UrlOf } from '../graph/containers/container-plan.ts';
import { hashOf } from '../graph/containers/match-listing.ts';
import { asciiUrl, compact } from '../graph/parameters.ts';
import { answeredBy, textsOf } from './chain.ts';
import { comparableText } from './comparable-text.ts';
import { readOptions, type ThreadsOptions } from './options.ts';

/**
 * The parameters for each container, exactly those that Meta documents for its type. Media, poll, link and topic belong to
 * the first part of a chain; each further part is a text that answers the one before.
 * https://developers.facebook.com/documentation/threads/reference/publishing
 */
export function toContainerPlan(destination: Destination, urlOf: UrlOf, liveParts: readonly LivePart[]): ContainerPlan {
  const part = liveParts.length;
  const text = textsOf(destination)[part];
  if (text === undefined) throw new Error(`${destination.post} has no part ${part + 1}.`);
  const options = readOptions(destination.options);
  const recognised = { captionHash: hashOf(text, { comparable: comparableText }) };
  if (part > 0) return { children: [], post: replyRequest(text, part, liveParts), ...recognised };
  return { ...firstPart(destination, text, options, urlOf), ...recognised };
}

function firstPart(
  { media }: Destination,
  text: string,
  options: ThreadsOptions,
  urlOf: UrlOf,
): Pick<ContainerPlan, 'children' | 'post'> {
  const [first, second] = media;
  const common = { text: text === '' ? null : text, ...audience(options) };
  if (first === undefined) return { children: [], post: textRequest(common, options) };
  if (second === undefined) return { children: [], post: mediumRequest(first, common, options, urlOf) };
  return {
    children: media.map((item) => mediumRequest(item, { is_carousel_item: true }, options, urlOf)),
    post: {
      label: 'the carousel',
      mediaType: 'CAROUSEL',
      parameters: compact({ media_type: 'CAROUSEL', ...common }),
      upload: null,
    },
  };
}

type Parameters = Readonly<Record<string, string | number | boolean | null>>;

function audience({ topicTag, replyControl }: ThreadsOptions): Parameters {
  return { topic_tag: topicTag, reply_control: replyControl };
}

function textRequest(common: Parameters, { linkAttachment, poll }: ThreadsOptions): ContainerRequest {
  const parameters = compact({
    media_type: 'TEXT',
    ...common,
    link_attachment: linkAttachment === null ? null : asciiUrl(linkAttachment),
    poll_attachment: poll === null ? null : pollJson(poll),
  });
  return { label: 'the text', mediaType: 'TEXT', parameters, upload: null };
}

function mediumRequest(item: MediaItem, common: Parameters, options: ThreadsOptions, urlOf: UrlOf): ContainerRequest {
  const mediaType = mediaKind(item) === 'video' ? 'VIDEO' : 'IMAGE';
  const url = urlOf(item);
  if (url === null) throw new Error(`${describeSource(item.source)} was given no address, and Threads takes no bytes.`);
  const parameters = compact({
    media_type: mediaType,
    ...(mediaType === 'VIDEO' ? { video_url: asciiUrl(url) } : { image_url: asciiUrl(url) }),
    ...common,
    alt_text: item.altText ?? options.altText,
  });
  return { label: describeSource(item.source), mediaType, parameters, upload: null };
}

function replyRequest(text: string, part: number, liveParts: readonly LivePart[]): ContainerRequest {
  const answered = answeredBy(liveParts);
  if (answered === null) throw new Error('No part of the chain has a known id: see obstacleOf().');
  return {
    label: `part ${part + 1} of the chain`,
    mediaType: 'REPLY_TEXT',
    parameters: compact({ media_type: 'TEXT', text, reply_to_id: answered }),
    upload: null,
  };
}

function pollJson(options: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(options.map((option, index) => [`option_${'abcd'[index]}`, option])));
}
