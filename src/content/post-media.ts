import type { JsonPointer } from '../domain/json-pointer.ts';
import type { MediaFacts, MediaItem } from '../domain/media.ts';
import type { Destination, Post } from '../domain/post.ts';
import { inferPostType } from './post-type.ts';

/** A file of the repository that a post names, and where it does. */
export interface MediaFile {
  readonly path: string;
  readonly pointer: JsonPointer;
}

/** What parsing knows of a destination beside the domain's view of it. */
export interface ParsedDestination extends Destination {
  /** Whether an author wrote `post_type`; otherwise it follows the media. */
  readonly isTypeWritten: boolean;
}

/** What a path turned out to be. */
export interface SeenMedium {
  /** Where it really is, after resolving links. */
  readonly path: string;
  readonly facts: MediaFacts;
}

/** The post with what its files turned out to be, by the path that was written. A type that nobody wrote follows the facts. */
export function withMediaFacts(post: Post, seen: ReadonlyMap<string, SeenMedium>): Post {
  return { ...post, destinations: post.destinations.map((destination) => withFacts(destination, seen)) };
}

function withFacts(destination: Destination, seen: ReadonlyMap<string, SeenMedium>): Destination {
  const learn = (item: MediaItem): MediaItem => {
    const medium = item.source.kind === 'file' ? seen.get(item.source.path) : undefined;
    return medium === undefined ? item : { ...item, source: { kind: 'file', path: medium.path }, facts: medium.facts };
  };
  const media = destination.media.map(learn);
  const optionMedia = Object.fromEntries(
    Object.entries(destination.optionMedia).map(([name, item]) => [name, learn(item)]),
  );
  const postType = isTypeWritten(destination) ? destination.postType : inferPostType(media);
  return { ...destination, media, optionMedia, postType };
}

function isTypeWritten(destination: Destination): boolean {
  return 'isTypeWritten' in destination && destination.isTypeWritten === true;
}
