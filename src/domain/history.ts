import type { FinishedDestination, PostPath } from './post.ts';

/** A finished post as far as others are compared with it. */
export interface HistoryPost {
  readonly path: PostPath;
  readonly destinations: readonly HistoryDestination[];
}

export interface HistoryDestination extends FinishedDestination {
  readonly caption: string;
  /** Paths and addresses, in order of display. */
  readonly media: readonly string[];
}
