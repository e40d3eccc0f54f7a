import { describeSource } from '../../domain/media.ts';
import type { ReviewedMedium } from '../../domain/review.ts';
import { clip } from '../../support/clip.ts';
import { htmlText } from '../html-text.ts';
import { markdownText } from '../markdown-text.ts';
import { LONGEST_ADDRESS, type PlacedFiles } from './places.ts';

/** What browsers draw. */
const DRAWN = new Set(['jpeg', 'png', 'webp', 'gif', 'avif', 'bmp', 'svg']);

export interface PictureSize {
  /** Pixels on the page; a picture is never wider. */
  readonly width: number;
  /** Nor higher, where its shape is known. */
  readonly height: number;
}

/** One medium on a page: the picture itself, or words in its place. One line, also fit for a table. */
export function mediumMarkdown(medium: ReviewedMedium, files: PlacedFiles, size: PictureSize): string {
  return pictureHtml(medium, files, size) ?? wordsFor(medium, files);
}

/** Null for what no browser draws in a comment: videos, files that are not there, and where no address is known. */
export function pictureHtml(medium: ReviewedMedium, files: PlacedFiles, size: PictureSize): string | null {
  const address = isDrawn(medium) ? files.image(medium) : null;
  if (address === null || address.length > LONGEST_ADDRESS) return null;
  const alt = htmlText(clip(medium.altText ?? `${nameOf(medium)}, without alt text`, 300));
  return `<img src="${htmlAddress(address)}" alt="${alt}" width="${widthWithin(medium, size)}">`;
}

/** The name of its file, or its address. */
export function nameOf({ source }: Pick<ReviewedMedium, 'source'>): string {
  const name = source.kind === 'file' ? source.path.slice(source.path.lastIndexOf('/') + 1) : source.url;
  return clip(name, 80);
}

/** `1,080 × 1,920, 12 s, 4.2 MB`: as much as is known. */
export function factsText({ width, height, durationSeconds, sizeBytes, found }: ReviewedMedium): string {
  return [
    width === null || height === null ? null : `${width} × ${height}`,
    durationSeconds === null ? null : `${Math.round(durationSeconds * 10) / 10} s`,
    sizeBytes === null ? null : bytesText(sizeBytes),
    found === 'lfs' ? 'in Git LFS' : null,
  ]
    .filter((each) => each !== null)
    .join(', ');
}

function isDrawn({ kind, type, found, source }: ReviewedMedium): boolean {
  if (kind !== 'image' || found === 'missing' || found === 'broken') return false;
  return type === null ? !/\.(heic|heif|tiff?)$/i.test(describeSource(source)) : DRAWN.has(type);
}

function wordsFor(medium: ReviewedMedium, files: PlacedFiles): string {
  const { source, kind, found } = medium;
  const icon = kind === 'video' ? '🎬' : '🖼️';
  if (found === 'missing') return `❌ ${markdownText(nameOf(medium))} (not there)`;
  const name = source.kind === 'file' ? files.link(nameOf(medium), source.path) : markdownText(nameOf(medium));
  const facts = factsText(medium);
  return `${icon} ${name}${facts === '' ? '' : ` (${facts})`}`;
}

function widthWithin({ width, height }: ReviewedMedium, size: PictureSize): number {
  if (width === null || height === null || height === 0) return size.width;
  return Math.max(16, Math.min(size.width, Math.round((size.height * width) / height)));
}

function bytesText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** No `htmlText`: it would break the address up. */
function htmlAddress(address: string): string {
  return address.replace(/[&<>"'`|]/g, (each) =>
    each === '&' ? '&amp;' : encodeURIComponent(each).replace("'", '%27'),
  );
}
