import type { Instant } from '../../domain/instant.ts';
import { type MediaItem, mediaKind } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import { compact } from '../graph/parameters.ts';
import { readOptions } from './options.ts';
import { placementOf } from './placement.ts';

export const PART_KINDS = ['text', 'photos', 'video', 'reel', 'story_photo', 'story_video'] as const;
/** What one publish call brings out. */
export type PartKind = (typeof PART_KINDS)[number];

/** What is to be uploaded and published as one. */
export interface PagePart {
  readonly kind: PartKind;
  readonly media: readonly MediaItem[];
  /** For every picture that has no alt text of its own. */
  readonly altText: string | null;
  /** Of the publish call, without the ids of what is uploaded for it. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Several media of a story are several stories, each with a publish call of its own. */
export function countParts(destination: Pick<Destination, 'postType' | 'media' | 'options'>): number {
  return placementOf(destination) === 'story' ? destination.media.length : 1;
}

/**
 * One part of a destination, from 0; null where there is none, and for what a Page cannot show as one post. `bringOutAt`: Facebook
 * keeps the date; null: it comes out at once. https://developers.facebook.com/docs/pages-api/posts
 */
export function partOf(destination: Destination, index: number, bringOutAt: Instant | null): PagePart | null {
  if (index >= countParts(destination)) return null;
  const { media, caption } = destination;
  const { altText, link, placeId: place, title } = readOptions(destination.options);
  const text = caption === '' ? null : caption;
  const whole = { media, altText };
  switch (placementOf(destination)) {
    case 'text':
      return {
        ...whole,
        kind: 'text',
        media: [],
        parameters: compact({ message: text, link, place, ...dateOf(bringOutAt) }),
      };
    case 'photos':
      return { ...whole, kind: 'photos', parameters: compact({ message: text, place, ...dateOf(bringOutAt) }) };
    case 'video':
      return {
        ...whole,
        kind: 'video',
        parameters: compact({ upload_phase: 'finish', title, description: text, ...dateOf(bringOutAt) }),
      };
    case 'reel':
      return {
        ...whole,
        kind: 'reel',
        parameters: compact({ upload_phase: 'finish', title, description: text, ...reelState(bringOutAt) }),
      };
    case 'story':
      return storyOf(media[index], altText);
    case 'mixed':
      return null;
  }
}

function storyOf(item: MediaItem | undefined, altText: string | null): PagePart | null {
  if (item === undefined) return null;
  return mediaKind(item) === 'video'
    ? { kind: 'story_video', media: [item], altText, parameters: { upload_phase: 'finish' } }
    : { kind: 'story_photo', media: [item], altText, parameters: {} };
}

function dateOf(bringOutAt: Instant | null) {
  return bringOutAt === null ? {} : { published: false, scheduled_publish_time: unixSeconds(bringOutAt) };
}

function reelState(bringOutAt: Instant | null) {
  return bringOutAt === null
    ? { video_state: 'PUBLISHED' }
    : { video_state: 'SCHEDULED', scheduled_publish_time: unixSeconds(bringOutAt) };
}

function unixSeconds(at: Instant): number {
  return Math.floor(at / 1000);
}
