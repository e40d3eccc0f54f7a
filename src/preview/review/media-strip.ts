import type { ReviewedDestination } from '../../domain/review.ts';
import { mediumMarkdown, pictureHtml } from './medium-markdown.ts';
import type { PlacedFiles } from './places.ts';

const ALONE = { width: 320, height: 280 };
const IN_STRIP = { width: 220, height: 160 };
const MOST = 20;

/** The media of a destination as they will be seen: one large, several as a strip, a video behind its cover. */
export function mediaStrip({ media, look }: Pick<ReviewedDestination, 'media' | 'look'>, files: PlacedFiles): string[] {
  const [first] = media;
  if (first === undefined) return [];
  if (media.length === 1 && look?.cover) return [coverAndVideo({ media: first, cover: look.cover }, files)];
  const size = media.length === 1 ? ALONE : IN_STRIP;
  const more = media.length > MOST ? [`and ${media.length - MOST} more`] : [];
  return [[...media.slice(0, MOST).map((each) => mediumMarkdown(each, files, size)), ...more].join(' ')];
}

type Cover = NonNullable<NonNullable<ReviewedDestination['look']>['cover']>;

function coverAndVideo(
  { media, cover }: { readonly media: ReviewedDestination['media'][number]; readonly cover: Cover },
  files: PlacedFiles,
): string {
  const video = mediumMarkdown(media, files, ALONE);
  if (cover.kind === 'frame') return `${video}, cover: its frame at ${cover.offsetMs / 1000} s`;
  const picture = pictureHtml(cover.medium, files, ALONE);
  return picture === null
    ? `${video}, cover: ${mediumMarkdown(cover.medium, files, ALONE)}`
    : `${picture}<br>The cover of ${video}`;
}
