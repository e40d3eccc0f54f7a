import { type JsonPointer, pointer } from '../domain/json-pointer.ts';
import { PLATFORM_IDS } from '../domain/platform-id.ts';
import { type PostPath, postPath } from '../domain/post.ts';
import { POST_MEDIA_FIELDS } from '../generated/post-schema.ts';
import type { EditResult } from './front-matter/edit.ts';
import { replaceScalars } from './front-matter/replace-scalar.ts';
import { readMediaSource } from './media-path.ts';
import { readPostFile } from './read-post-file.ts';

/** A place of a post's front matter that names a file of the repository. */
export interface MediaReference {
  readonly pointer: JsonPointer;
  readonly written: string;
  /** From the repository's root, before links are resolved; it may lead outside. */
  readonly path: string;
}

export interface NamedMedia {
  /** All of them, also those that an override hides and those of platforms that have no account. */
  readonly references: readonly MediaReference[];
  /** Null for a file that is not text. */
  readonly text: string | null;
  /** Whether these are surely all: not where the front matter could be read only in part. */
  readonly isComplete: boolean;
  readonly isFinished: boolean;
}

/** Every file that a post's front matter names, whatever else is wrong with the post. */
export function namedMedia(post: string, bytes: Uint8Array): NamedMedia {
  const { data, isReadable, text } = readPostFile(bytes);
  return {
    references: mediaReferences(postPath(post), data ?? {}),
    text,
    isComplete: isReadable,
    isFinished: data?.status === 'completed',
  };
}

/** The places of front matter that name a file, in whatever override. */
export function mediaReferences(post: PostPath, fields: Readonly<Record<string, unknown>>): readonly MediaReference[] {
  const profiles = isRecord(fields.profiles) ? fields.profiles : {};
  return [
    ...mediaOf(fields, []),
    ...Object.entries(profiles).flatMap(([name, own]) => (isRecord(own) ? mediaOf(own, ['profiles', name]) : [])),
  ].flatMap((place) => referenceOf(place, post));
}

/** A post's text with these references, by their pointers, leading to other files. */
export function renameMedia(text: string, renamed: ReadonlyMap<MediaReference, string>): EditResult {
  const changes = [...renamed].map(([reference, path]) => [reference.pointer, writtenFor(reference, path)] as const);
  return replaceScalars(text, new Map(changes));
}

const LISTS: readonly string[] = ['media_urls', ...PLATFORM_IDS.map((platform) => `${platform}_media_urls`)];

interface WrittenMedium {
  readonly pointer: JsonPointer;
  readonly written: unknown;
}

function mediaOf(fields: Readonly<Record<string, unknown>>, parents: readonly string[]): WrittenMedium[] {
  return [
    ...LISTS.flatMap((field) => {
      const list = Object.hasOwn(fields, field) ? fields[field] : null;
      if (!Array.isArray(list)) return [];
      return list.map((written: unknown, index) => ({ pointer: pointer(...parents, field, index), written }));
    }),
    ...POST_MEDIA_FIELDS.flatMap((field) =>
      Object.hasOwn(fields, field) ? [{ pointer: pointer(...parents, field), written: fields[field] }] : [],
    ),
  ];
}

function referenceOf({ pointer: path, written }: WrittenMedium, post: PostPath): MediaReference[] {
  if (typeof written !== 'string') return [];
  const { source } = readMediaSource(written, post, path);
  return source.kind === 'file' ? [{ pointer: path, written, path: source.path }] : [];
}

/** The path as its author wrote it with another name at its end; from the root where it ends in another way. */
function writtenFor({ written, path }: MediaReference, newPath: string): string {
  const [name, newName] = [baseName(path), baseName(newPath)];
  return baseName(written) === name ? written.slice(0, written.length - name.length) + newName : `/${newPath}`;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
