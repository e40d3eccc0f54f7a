import { type MediaItem, mediaKind } from '../../domain/media.ts';
import type { DestinationView, PostView } from '../../domain/post-view.ts';
import type { PostVersion, ReviewedDestination, ReviewedLook, ReviewedMedium } from '../../domain/review.ts';

/** The object id of a file of the version; null where git does not hold it. */
export type BlobOf = (path: string) => string | null;

/** What a review keeps of a post's view: nothing of the file's bytes, nothing of the ledger but where it is live. */
export function reviewVersion({ destinations }: Pick<PostView, 'destinations'>, blobOf: BlobOf): PostVersion {
  return { destinations: destinations.map((each) => reviewDestination(each, blobOf)) };
}

/** Every file that a version shows. */
export function filesOf({ destinations }: Pick<PostView, 'destinations'>): string[] {
  const items = destinations.flatMap(({ media, look }) =>
    look?.cover?.kind === 'picture' ? [...media, look.cover.item] : media,
  );
  return [...new Set(items.flatMap(({ source }) => (source.kind === 'file' ? [source.path] : [])))];
}

function reviewDestination(view: DestinationView, blobOf: BlobOf): ReviewedDestination {
  const { look, media, options, overrides, record, latenessSeconds, ...kept } = view;
  return {
    ...kept,
    look: look === null ? null : reviewLook(look, blobOf),
    media: media.map((each, index) => ({
      ...reviewMedium(each, blobOf),
      altText: look === null ? each.altText : (look.altTexts[index] ?? null),
    })),
    settings: Object.entries(options).map(([name, value]) => ({ name, value: settingText(value) })),
    permalink: record?.deleted_at === undefined ? (record?.post_url ?? null) : null,
  };
}

function reviewLook(look: NonNullable<DestinationView['look']>, blobOf: BlobOf): ReviewedLook {
  const { captionFoldsAfter, parts, counters, firstComment, cover } = look;
  return {
    captionFoldsAfter,
    parts,
    counters,
    firstComment,
    cover: cover?.kind === 'picture' ? { kind: 'picture', medium: reviewMedium(cover.item, blobOf) } : cover,
  };
}

function reviewMedium(item: MediaItem, blobOf: BlobOf): ReviewedMedium {
  const { source, altText, facts } = item;
  return {
    source,
    kind: mediaKind(item),
    altText,
    blob: source.kind === 'file' ? blobOf(source.path) : null,
    found: foundAs(item),
    type: facts?.kind === 'image' || facts?.kind === 'video' ? facts.type : null,
    ...sizeOf(facts),
    sizeBytes: facts === null || facts.kind === 'lfs_pointer' ? null : facts.sizeBytes,
  };
}

function foundAs({ source, facts }: MediaItem): ReviewedMedium['found'] {
  if (source.kind === 'url') return 'address';
  if (facts === null) return 'missing';
  if (facts.kind === 'lfs_pointer') return 'lfs';
  return facts.kind === 'unknown' ? 'broken' : 'file';
}

function sizeOf(facts: MediaItem['facts']): Pick<ReviewedMedium, 'width' | 'height' | 'durationSeconds'> {
  if (facts?.kind === 'image') return { width: facts.width, height: facts.height, durationSeconds: null };
  const details = facts?.kind === 'video' ? facts.details : undefined;
  return {
    width: details?.width ?? null,
    height: details?.height ?? null,
    durationSeconds: details?.durationSeconds ?? null,
  };
}

function settingText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.join(', ');
  return JSON.stringify(value) ?? '';
}
