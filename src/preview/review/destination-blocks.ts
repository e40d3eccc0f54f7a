import type { Instant } from '../../domain/instant.ts';
import { nameOf, plainSettings } from '../../domain/post-changes.ts';
import type { ReviewedDestination } from '../../domain/review.ts';
import { clip } from '../../support/clip.ts';
import { count } from '../../support/count.ts';
import { markdownCode, markdownText } from '../markdown-text.ts';
import { captionMarkdown } from './caption-markdown.ts';
import { limitedLines } from './limited-lines.ts';
import { mediaStrip } from './media-strip.ts';
import { outcomeWords } from './outcome-words.ts';
import type { PlacedFiles } from './places.ts';
import { quote } from './quote.ts';

export interface DestinationOptions {
  readonly files: PlacedFiles;
  readonly now: Instant;
  readonly detail: 'full' | 'brief';
  readonly longestText: number;
  /** Whether the post looks like this wherever it goes: then the table has said where. */
  readonly isAlone: boolean;
}

const MOST_ALT_TEXTS = 20;
const MOST_SETTINGS = 20;
const MOST_PARTS = 20;
const LEAST_OF_A_PART = 100;

/** Destinations that look alike, as they will look. Each block stands apart from the next. */
export function destinationBlocks(group: readonly ReviewedDestination[], options: DestinationOptions): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { files, detail } = options;
  return [
    ...(options.isAlone ? [] : [title(group, options.now)]),
    ...mediaStrip(first, files),
    ...(detail === 'full' ? altTexts(first) : []),
    ...captions(first, options.longestText),
    ...counters(first),
    ...(detail === 'full' ? [...firstComment(first), ...settings(first)] : []),
  ];
}

function title(group: readonly ReviewedDestination[], now: Instant): string {
  const names = group.map((each) => `**${markdownText(clip(nameOf(each), 100))}**`);
  return `${names.join(', ')}: ${group.slice(0, 1).map((each) => outcomeWords(each, now).headline)}`;
}

function altTexts({ media }: ReviewedDestination): string[] {
  const isExpected = media.some(({ kind, altText }) => altText !== null || kind === 'image');
  if (!isExpected) return [];
  const words = media.map(({ altText }) => (altText === null ? '*none*' : markdownText(clip(altText, 300))));
  if (words.length === 1) return [`**Alt text:** ${words[0]}`];
  const lines = words.map((each, index) => `${index + 1}. ${each}`);
  return [`**Alt texts**\n\n${limitedLines(lines, MOST_ALT_TEXTS, 'alt text')}`];
}

/** A chain part by part, as it stands under each other. */
function captions({ caption, look }: ReviewedDestination, longest: number): string[] {
  const parts = look?.parts ?? [];
  if (parts.length === 0) return [captionMarkdown({ caption, look }, longest)];
  const shown = parts.slice(0, MOST_PARTS);
  const room = Math.ceil(longest / shown.length);
  const left = parts.length - shown.length;
  return [
    ...shown.flatMap((text, index) => [
      `**${index + 1} of ${parts.length}**`,
      captionMarkdown({ caption: text, look }, Math.max(room, LEAST_OF_A_PART)),
    ]),
    ...(left === 0 ? [] : [`*And ${count(left, 'more part')}.*`]),
  ];
}

function counters({ look }: ReviewedDestination): string[] {
  const words = (look?.counters ?? []).slice(0, 10).flatMap(({ name, used, allowed }) => {
    const amount = `${used.toLocaleString('en-US')} of ${allowed.toLocaleString('en-US')}`;
    return used === 0 ? [] : [`${used > allowed ? '❌ ' : ''}${markdownText(clip(name, 40))} ${amount}`];
  });
  return words.length === 0 ? [] : [`<sub>${words.join(' · ')}</sub>`];
}

function firstComment({ look }: ReviewedDestination): string[] {
  if (!look?.firstComment) return [];
  return ['**First comment:**', quote([markdownText(clip(look.firstComment, 600))])];
}

function settings(destination: ReviewedDestination): string[] {
  const words = plainSettings(destination).map(
    ({ name, value }) => `${markdownCode(clip(name, 60))} ${markdownText(clip(value, 160))}`,
  );
  if (words.length === 0) return [];
  const shown = words.length <= MOST_SETTINGS ? words : [...words.slice(0, MOST_SETTINGS), 'and more'];
  return [`**Settings:** ${shown.join(' · ')}`];
}
