import type { Change } from '../../domain/changes.ts';
import type { Finding } from '../../domain/finding.ts';
import { formatInstant } from '../../domain/instant.ts';
import type { MediaItem } from '../../domain/media.ts';
import type { DestinationView, PostView } from '../../domain/post-view.ts';
import type {
  PreviewDestination,
  PreviewEvent,
  PreviewLook,
  PreviewMedium,
  PreviewPost,
} from '../../domain/preview-data.ts';
import type { WouldPublishRow } from '../../domain/reports.ts';
import type { LedgerStep } from '../../ledger/ledger-history.ts';
import { destinationEvents } from './destination-events.ts';
import type { FileTrail } from './trail-in-file.ts';

/** What is known of a post beside what it will look like. */
export interface PostSurroundings {
  readonly findings: readonly Finding[];
  readonly history: readonly PreviewEvent[];
  readonly change: Change | null;
  readonly trailOf: (destination: DestinationView) => FileTrail;
  readonly stepsOf: (destination: DestinationView) => readonly LedgerStep[];
  readonly callsOf: (destination: DestinationView) => WouldPublishRow['calls'] | null;
  readonly place: (item: MediaItem) => PreviewMedium;
}

/** A post as the page's document has it. */
export function toPreviewPost(view: PostView, around: PostSurroundings): PreviewPost {
  return {
    path: view.path,
    text: view.text,
    destinations: view.destinations.map((destination) => toPreviewDestination(destination, around)),
    findings: around.findings,
    history: around.history,
    change: around.change === null ? null : around.change.kind === 'added' ? 'added' : 'changed',
  };
}

function toPreviewDestination(view: DestinationView, around: PostSurroundings): PreviewDestination {
  const { record } = view;
  const trail = around.trailOf(view);
  const isDeleted = record?.deleted_at !== undefined;
  const hasError = record?.error_code !== undefined && record.error_message !== undefined;
  return {
    platform: view.platform,
    platformName: view.platformName,
    profile: view.profile,
    postType: view.postType,
    scheduledAt: view.scheduledAt === null ? null : formatInstant(view.scheduledAt),
    isNow: view.isNow,
    timezone: view.timezone,
    writtenDate: view.writtenDate,
    state: view.state,
    reason: view.reason,
    latenessSeconds: view.latenessSeconds,
    handOff: view.handOff,
    overrides: view.overrides,
    look: toPreviewLook(view, around),
    media: view.media.map((item, index) => ({
      ...around.place(item),
      altText: view.look === null ? item.altText : (view.look.altTexts[index] ?? null),
    })),
    publishedAt: view.state === 'published' ? (record?.published_at ?? trail.publishedAt) : null,
    postUrl: isDeleted ? null : httpsOnly(record?.post_url ?? trail.postUrl),
    error: hasError ? { code: record.error_code ?? '', message: record.error_message ?? '' } : trail.error,
    events: destinationEvents(record, around.stepsOf(view)),
    calls: around.callsOf(view),
  };
}

/** A platform without a look of its own shows its media one above the other, with the caption in full. */
function toPreviewLook({ look, caption, media, record }: DestinationView, { place }: PostSurroundings): PreviewLook {
  return {
    placement: look?.placement ?? (media.length === 0 ? 'text' : 'feed'),
    caption,
    frameRatio: look?.frameRatio ?? null,
    mosaicOf: look?.mosaicOf ?? null,
    title: look?.title ?? null,
    linkCard: look?.linkCard ?? null,
    captionFoldsAfter: look?.captionFoldsAfter ?? null,
    parts: look?.parts ?? [],
    counters: look?.counters ?? [],
    cover: look?.cover?.kind === 'picture' ? place(look.cover.item) : null,
    coverSecond: look?.cover?.kind === 'frame' ? look.cover.offsetMs / 1000 : null,
    firstComment: look?.firstComment ?? null,
    collaborators: look?.collaborators ?? [],
    location: look?.location ?? null,
    tags: look?.tags ?? [],
    covered: look?.covered ?? null,
    isInGrid: (look?.isInGrid ?? false) && record?.deleted_at === undefined,
  };
}

/** Front matter and platforms may name any scheme; the page links to this one. */
function httpsOnly(url: string | null): string | null {
  return url !== null && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : null;
}
