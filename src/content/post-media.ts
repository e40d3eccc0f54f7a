import type { JsonPointer } from '../domain/json-pointer.ts';
import type { MediaFacts, MediaItem, MediaSource } from '../domain/media.ts';
import type { Destination, Post } from '../domain/post.ts';
import { isOutside } from './media-path.ts';
import { inferPostType } from './post-type.ts';

/** A file of the repository that a post names, and where it does. */
export interface MediaFile {
  readonly path: string;
  readonly pointer: JsonPointer;
}

/** What parsing knows of a medium beside the domain's view of it. */
export interface PlacedMediaItem extends MediaItem {
  /** Where in the front matter it is named. */
  readonly pointer: JsonPointer;
}

/** What parsing knows of a destination beside the domain's view of it. */
export interface ParsedDestination extends Destination {
  /** Whether an author wrote `post_type`; otherwise it follows the media. */
  readonly isTypeWritten: boolean;
}

/** Every file that the post names, each place once. Paths outside the repository are left out: they are problems already. */
export function mediaFiles(post: Post): readonly MediaFile[] {
  const files = new Map<string, MediaFile>();
  for (const { media, optionMedia } of post.destinations) {
    for (const item of [...media, ...Object.values(optionMedia)]) {
      if (item.source.kind !== 'file' || !isPlaced(item) || isOutside(item.source.path)) continue;
      files.set(item.pointer, { path: item.source.path, pointer: item.pointer });
    }
  }
  return [...files.values()];
}

/** The post with what its files turned out to be, by path. A type that nobody wrote follows the facts. */
export function withMediaFacts(post: Post, facts: ReadonlyMap<string, MediaFacts>): Post {
  return { ...post, destinations: post.destinations.map((destination) => withFacts(destination, facts)) };
}

function withFacts(destination: Destination, facts: ReadonlyMap<string, MediaFacts>): Destination {
  const learn = (item: MediaItem): MediaItem => ({ ...item, facts: factsOf(item.source, facts) ?? item.facts });
  const media = destination.media.map(learn);
  const optionMedia = Object.fromEntries(
    Object.entries(destination.optionMedia).map(([name, item]) => [name, learn(item)]),
  );
  const postType = isTypeWritten(destination) ? destination.postType : inferPostType(media);
  return { ...destination, media, optionMedia, postType };
}

function factsOf(source: MediaSource, facts: ReadonlyMap<string, MediaFacts>): MediaFacts | null {
  return source.kind === 'file' ? (facts.get(source.path) ?? null) : null;
}

function isPlaced(item: MediaItem): item is PlacedMediaItem {
  return 'pointer' in item;
}

function isTypeWritten(destination: Destination): boolean {
  return 'isTypeWritten' in destination && destination.isTypeWritten === true;
}
