import type { Instant } from '../../domain/instant.ts';
import { changesOf, nameOf } from '../../domain/post-changes.ts';
import { kindOfReview, type ReviewedDestination, type ReviewedMedium, type ReviewedPost } from '../../domain/review.ts';
import { clip } from '../../support/clip.ts';
import { markdownText } from '../markdown-text.ts';
import { changeNames } from './change-lines.ts';
import { SEVERITY_ICONS } from './finding-lines.ts';
import { pictureHtml } from './medium-markdown.ts';
import { outcomeWords } from './outcome-words.ts';
import { filesOfPost, type PlacedFiles } from './places.ts';

export interface RowOptions {
  readonly files: PlacedFiles;
  readonly now: Instant;
  readonly label: string;
}

/** The first head cell keeps its column as wide as a picture: on a narrow screen it would shrink to nothing. */
export const TABLE_HEAD = `| ${'&nbsp;'.repeat(14)} | Post | Goes out | Where |\n| --- | --- | --- | --- |`;

const THUMBNAIL = { width: 72, height: 72 };
const MOST_NAMES = 8;

/** The rows of one post: one for each time at which it goes out. */
export function tableRows(post: ReviewedPost, options: RowOptions): string {
  const { destinations } = post.after ?? post.before ?? { destinations: [] };
  const groups = post.after === null ? [destinations] : byOutcome(destinations, options.now);
  return groups
    .map((group, index) => {
      const cells =
        index === 0 ? [thumbnail(destinations, filesOfPost(post, options.files)), postCell(post, options)] : ['', ''];
      return `| ${[...cells, whenCell(post, group, options.now), whereCell(group)].join(' | ')} |`;
    })
    .join('\n');
}

function byOutcome(
  destinations: readonly ReviewedDestination[],
  now: Instant,
): readonly (readonly ReviewedDestination[])[] {
  const groups = new Map<string, ReviewedDestination[]>();
  for (const each of destinations) {
    const key = JSON.stringify(outcomeWords(each, now));
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups.size === 0 ? [[]] : [...groups.values()];
}

/** The cover, or the first picture of any destination. */
function thumbnail(destinations: readonly ReviewedDestination[], files: PlacedFiles): string {
  const shown = destinations.flatMap(({ media: [first], look }): ReviewedMedium[] =>
    look?.cover?.kind === 'picture' ? [look.cover.medium] : first === undefined ? [] : [first],
  );
  for (const each of shown) {
    const picture = pictureHtml(each, files, THUMBNAIL);
    if (picture !== null) return picture;
  }
  return shown.some(({ kind }) => kind === 'video') ? '🎬' : '';
}

function postCell(post: ReviewedPost, { files, label }: RowOptions): string {
  const name = filesOfPost(post, files).link(clip(label, 120), post.path);
  return [`**${name}**`, kindWords(post), ...findingCounts(post)].join('<br>');
}

function kindWords(post: ReviewedPost): string {
  const { before, after, previousPath } = post;
  const kind = kindOfReview(post);
  if (kind !== 'changed' || before === null || after === null) return kind === 'added' ? 'new' : kind;
  const names = changeNames(changesOf(before, after), previousPath !== null);
  return names.length === 0 ? 'changed, nothing that is seen' : `changed: ${names.join(', ')}`;
}

function findingCounts({ findings }: ReviewedPost): string[] {
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const amount = findings.filter((each) => each.severity === severity).length;
    return amount === 0 ? [] : [`${SEVERITY_ICONS[severity]} ${amount}`];
  });
  return counts.length === 0 ? [] : [counts.join(' · ')];
}

function whenCell({ after }: ReviewedPost, [first]: readonly ReviewedDestination[], now: Instant): string {
  if (after === null) return 'Not any more';
  if (first === undefined) return '❌ Not before it is mended';
  const { headline, details } = outcomeWords(first, now);
  return [headline, ...details].join('<br>');
}

function whereCell(group: readonly ReviewedDestination[]): string {
  const names = group
    .slice(0, MOST_NAMES)
    .map((each) => `${markdownText(clip(nameOf(each), 80))}${each.handOff ? ', by hand' : ''}`);
  const more = group.length - names.length;
  return [...names, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>');
}
