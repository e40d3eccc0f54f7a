import type { PreviewLook, PreviewMedium } from './preview-data.ts';

/** What the sandbox's page shows: the same page as the preview, of posts that were published. */
export interface PublishedData {
  readonly version: 1;
  readonly kind: 'published';
  /** Where the sandbox listens. */
  readonly origin: string;
  /** What sends a client there. */
  readonly variables: Readonly<Record<string, string>>;
  /** Newest first. */
  readonly posts: readonly PublishedPost[];
  /** Attempts to publish one and the same container again. */
  readonly doublePublishAttempts: number;
}

export interface PublishedPost {
  /** Its address from the origin on: `/p/ABC123/`. */
  readonly path: string;
  /** As people write it: `Instagram`. */
  readonly platform: string;
  readonly username: string;
  /** For people: `Carousel, 3 items`. */
  readonly type: string;
  readonly publishedAt: string;
  readonly look: PreviewLook;
  readonly media: readonly PreviewMedium[];
  /** What was sent, in order: the post itself, then each item of a carousel. */
  readonly sent: readonly { readonly title: string; readonly fields: readonly PublishedField[] }[];
  /** The ids it is stored under. */
  readonly stored: readonly PublishedField[];
}

export type PublishedField = readonly [name: string, value: string];
