import { type MediaItem, mediaKind } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import type { LookCounter, LookCover, LookCovered, LookPlacement, LookTag, PostLook } from '../../domain/post-look.ts';
import { countCharacters, countHashtags, countMentions } from '../graph/rules/count-text.ts';
import { firstCommentOf } from './first-comment.ts';
import { INSTAGRAM_COVERED, INSTAGRAM_LIMITS, INSTAGRAM_LOOK } from './limits.ts';
import { type InstagramOptions, readOptions } from './options.ts';
import { type Placement, placementOf } from './placement.ts';

const PLACEMENTS: Readonly<Record<Placement, LookPlacement>> = {
  image: 'feed',
  carousel: 'feed',
  reel: 'reel',
  story: 'story',
  text: 'text',
};

/** How the app will show it. */
export function lookOnInstagram(destination: Destination): PostLook {
  const options = readOptions(destination.options);
  const placement = placementOf(destination);
  return {
    placement: PLACEMENTS[placement],
    frameRatio: frameRatio(destination, placement),
    mosaicOf: null,
    title: null,
    linkCard: null,
    captionFoldsAfter: INSTAGRAM_LOOK.captionFoldsAfter.value,
    parts: [],
    counters: counters(destination.caption),
    cover: placement === 'reel' ? coverOf(destination, options) : null,
    firstComment: firstCommentOf(destination),
    collaborators: options.collaborators.map(withoutAt),
    location: options.locationId,
    tags: options.userTags.map(tag),
    altTexts: destination.media.map((item) => altText(item, placement, options)),
    covered: coveredOn(placement),
    isInGrid: placement !== 'story' && options.shareToFeed !== false,
  };
}

function coveredOn(placement: Placement): LookCovered | null {
  if (placement === 'reel') return INSTAGRAM_COVERED.reel;
  return placement === 'story' ? INSTAGRAM_COVERED.story : null;
}

/** A reel and a story fill a phone; the first item of a carousel gives all of them its shape. */
function frameRatio({ media: [first] }: Destination, placement: Placement): number | null {
  if (placement === 'reel' || placement === 'story') return INSTAGRAM_LOOK.fullScreenRatio.value;
  const ratio = first?.facts?.kind === 'image' ? first.facts.width / first.facts.height : videoRatio(first?.facts);
  if (ratio === null) return null;
  return Math.min(Math.max(ratio, INSTAGRAM_LIMITS.imageRatioDoubtfulMin.value), INSTAGRAM_LIMITS.imageRatioMax.value);
}

function videoRatio(facts: Destination['media'][number]['facts'] | undefined): number | null {
  if (facts?.kind !== 'video' || facts.details === undefined) return null;
  const { width, height } = facts.details;
  return width === null || height === null || height === 0 ? null : width / height;
}

function counters(caption: string): readonly LookCounter[] {
  const { captionCharacters, hashtags, mentions } = INSTAGRAM_LIMITS;
  return [
    { name: 'Characters', used: countCharacters(caption), allowed: captionCharacters.value },
    { name: 'Hashtags', used: countHashtags(caption), allowed: hashtags.value },
    { name: 'Mentions', used: countMentions(caption), allowed: mentions.value },
  ];
}

function coverOf({ media, optionMedia }: Destination, { thumbOffsetMs }: InstagramOptions): LookCover | null {
  const [first] = media;
  if (first === undefined || mediaKind(first) !== 'video') return null;
  const item = optionMedia.cover_url;
  if (item !== undefined) return { kind: 'picture', item };
  return thumbOffsetMs === null ? null : { kind: 'frame', offsetMs: thumbOffsetMs };
}

/** The API takes them for pictures outside stories. */
function altText(item: MediaItem, placement: Placement, options: InstagramOptions): string | null {
  const isTaken = placement !== 'story' && mediaKind(item) === 'image';
  return isTaken ? (item.altText ?? options.altText) : null;
}

function withoutAt(name: string): string {
  return name.replace(/^@/, '');
}

function tag({ username, x, y, item }: InstagramOptions['userTags'][number]): LookTag {
  return { username: withoutAt(username), item: item - 1, at: x === null || y === null ? null : { x, y } };
}
