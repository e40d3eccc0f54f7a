import { describeSource, type ImageType, type MediaItem, mediaKind, type VideoType } from '../../domain/media.ts';
import type { PreviewMedium } from '../../domain/preview-data.ts';

/** A file that the page may show, and nothing beside it. */
export interface ShelvedFile {
  /** From the repository's root, with `/`, after resolving links. */
  readonly path: string;
  /** Git's object id where it is shown as an earlier commit had it; null: as it is on disk. */
  readonly blob: string | null;
  /** By its bytes, whatever it is called. */
  readonly contentType: string;
}

/** Gives media their addresses on the page, and remembers which files stand behind them. */
export class MediaShelf {
  /** By address, without a query. */
  readonly files = new Map<string, ShelvedFile>();
  readonly #revisionOf: (path: string) => number;

  /** `revisionOf`: grows when a file changes under the same name, so that a browser asks for it again. */
  constructor(revisionOf: (path: string) => number = () => 0) {
    this.#revisionOf = revisionOf;
  }

  /** A medium as the page shows it. `blob`: of an earlier commit; null: the file on disk. */
  place(item: MediaItem, blob: string | null = null): PreviewMedium {
    const { facts } = item;
    const details = facts?.kind === 'video' ? facts.details : undefined;
    const size = facts?.kind === 'image' ? facts : details;
    const { address, note } = this.#address(item, blob);
    return {
      kind: mediaKind(item),
      address,
      name: describeSource(item.source),
      width: size?.width ?? null,
      height: size?.height ?? null,
      durationSeconds: details?.durationSeconds ?? null,
      altText: item.altText,
      note,
    };
  }

  #address({ source, facts }: MediaItem, blob: string | null): Pick<PreviewMedium, 'address' | 'note'> {
    if (source.kind === 'url') return { address: null, note: `At ${hostOf(source.url)}; a preview asks nobody.` };
    if (facts === null) return { address: null, note: 'There is no such file.' };
    if (facts.kind === 'lfs_pointer') return { address: null, note: 'In Git LFS; run git lfs pull to see it.' };
    if (facts.kind === 'unknown') return { address: null, note: `Not a picture or video: ${facts.looksLike}.` };
    const contentType = CONTENT_TYPES[facts.type];
    if (contentType === null) return { address: null, note: `Browsers do not show ${facts.type.toUpperCase()}.` };
    const file = { path: source.path, blob, contentType };
    const address = blob === null ? `media/${source.path}` : `media-before/${blob}${extensionOf(source.path)}`;
    this.files.set(address, file);
    const revision = blob === null ? this.#revisionOf(source.path) : 0;
    return { address: `${encodeAddress(address)}${revision === 0 ? '' : `?v=${revision}`}`, note: null };
  }
}

/** Null: no browser shows it, or it is a document of its own that could run scripts. */
const CONTENT_TYPES: Readonly<Record<ImageType | VideoType, string | null>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  heic: 'image/heic',
  avif: 'image/avif',
  bmp: 'image/bmp',
  tiff: null,
  svg: null,
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  avi: null,
  matroska: null,
};

/** Each part of a path, so that no name can be read as a query, a fragment or a scheme. */
function encodeAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function extensionOf(path: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(path)?.[0] ?? '';
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'another place';
}
