import type { ImageDetails } from './image-details.ts';
import type { VideoDetails } from './video-details.ts';

/** Where a medium comes from: a file of the repository, or an address its author wrote. */
export type MediaSource =
  /** `path` is from the repository's root, with `/`. */
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'url'; readonly url: string };

/** One picture or video of a post, in order of display. */
export interface MediaItem {
  readonly source: MediaSource;
  /** Null when the author wrote none. */
  readonly altText: string | null;
  /** Null when it has not been inspected: an address, or a file that is not there. */
  readonly facts: MediaFacts | null;
}

export type ImageType = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'avif' | 'bmp' | 'tiff' | 'svg';
export type VideoType = 'mp4' | 'mov' | 'webm' | 'avi' | 'matroska';

/** What the bytes of a file say it is. Extensions are never trusted. */
export type MediaFacts =
  | {
      readonly kind: 'image';
      readonly type: ImageType;
      readonly sizeBytes: number;
      /** Pixels, as shown: after the rotation that the file asks for. */
      readonly width: number;
      readonly height: number;
      /** Absent for a type that is not looked into further (HEIC, AVIF, BMP, TIFF, SVG). */
      readonly details?: ImageDetails;
    }
  | {
      readonly kind: 'video';
      readonly type: VideoType;
      readonly sizeBytes: number;
      /** Absent for a container that is not looked into further (WebM, Matroska, AVI). */
      readonly details?: VideoDetails;
    }
  /** A Git LFS pointer: the real bytes are elsewhere. */
  | { readonly kind: 'lfs_pointer'; readonly sizeBytes: number; readonly oid: string }
  /** Empty, truncated, HTML, or simply not media. `looksLike` is for the message: "an HTML page". */
  | { readonly kind: 'unknown'; readonly sizeBytes: number; readonly looksLike: string };

export type MediaKind = 'image' | 'video';

const VIDEO_EXTENSIONS = /\.(mp4|m4v|mov|webm|avi|mkv)$/i;

/** Image or video: by the bytes where they are known, else by the name (addresses are not fetched to validate). */
export function mediaKind(item: Pick<MediaItem, 'source' | 'facts'>): MediaKind {
  if (item.facts?.kind === 'image' || item.facts?.kind === 'video') return item.facts.kind;
  const name = item.source.kind === 'file' ? item.source.path : item.source.url.replace(/[?#].*$/, '');
  return VIDEO_EXTENSIONS.test(name) ? 'video' : 'image';
}

export function describeSource(source: MediaSource): string {
  return source.kind === 'file' ? source.path : source.url;
}
