import type { MediaItem } from './media.ts';

/**
 * How a platform will show a destination, as data: what the review and the preview draw. The adapter says it, because
 * only the platform's folder knows where a caption folds and what is counted.
 */
export interface PostLook {
  readonly placement: LookPlacement;
  /**
   * Width divided by height of the frame that every medium is shown in, such as a carousel's; null where each has its own
   * shape or none is known.
   */
  readonly frameRatio: number | null;
  /** How many media stand side by side, the last with the number of those left; null: one after the other. */
  readonly mosaicOf: number | null;
  /** Of its own, beside the caption; null: none. */
  readonly title: string | null;
  /** The page that is shown as a card below; null: none. */
  readonly linkCard: string | null;
  /** How many characters (code points) of the caption stand before "more"; null where all of it does. */
  readonly captionFoldsAfter: number | null;
  /** The text of each part, in order, where the caption is divided into several, as a chain is; empty where it is one. */
  readonly parts: readonly string[];
  /** What the platform counts against a limit: characters, hashtags, mentions. */
  readonly counters: readonly LookCounter[];
  /** What stands for a video until it plays; null: its first frame, or no video. */
  readonly cover: LookCover | null;
  /** A comment that is posted right after it; null: none. */
  readonly firstComment: string | null;
  /** Accounts it is shared with, without `@`. */
  readonly collaborators: readonly string[];
  /** As written: an id, or a name where the platform takes one. */
  readonly location: string | null;
  readonly tags: readonly LookTag[];
  /** What each medium will be described as, in their order; null: not at all. */
  readonly altTexts: readonly (string | null)[];
  /** What the interface covers of a frame that fills a phone; null where nothing is covered, or it is not known. */
  readonly covered: LookCovered | null;
  /** Whether it stands in the grid of the profile. */
  readonly isInGrid: boolean;
}

/** From 0 to 1, of the frame's height and width. */
export interface LookCovered {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** `feed`: a picture, video or carousel among others. `reel` and `story` fill a phone. `text`: words alone, or first. */
export type LookPlacement = 'feed' | 'reel' | 'story' | 'text';

export interface LookCounter {
  /** For people: `Characters`. */
  readonly name: string;
  readonly used: number;
  readonly allowed: number;
}

export type LookCover =
  | { readonly kind: 'picture'; readonly item: MediaItem }
  /** A frame of the video, in milliseconds from its start. */
  | { readonly kind: 'frame'; readonly offsetMs: number };

/** An account marked on a medium. */
export interface LookTag {
  /** Without `@`. */
  readonly username: string;
  /** Which medium, from 0. */
  readonly item: number;
  /** From 0 to 1, from the left and from the top; null where it is tagged without a place. */
  readonly at: { readonly x: number; readonly y: number } | null;
}
