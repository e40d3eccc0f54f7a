import { describeSource } from '../../domain/media.ts';
import type { Difference, PostChange } from '../../domain/post-changes.ts';
import type { ReviewedPost } from '../../domain/review.ts';
import { clip } from '../../support/clip.ts';
import { markdownCode, markdownText } from '../markdown-text.ts';
import { mediumMarkdown, nameOf } from './medium-markdown.ts';
import type { PlacedFiles } from './places.ts';
import { slotText } from './shown-time.ts';
import { wordDiff } from './word-diff.ts';

export interface ChangeLinesOptions {
  readonly files: PlacedFiles;
  /** Characters of each text that is compared. */
  readonly longestText: number;
}

const SMALL = { width: 96, height: 96 };

/** What changes against the base: one item of a list each. Empty where nothing changes that anybody sees. */
export function changeLines(
  { path, previousPath }: Pick<ReviewedPost, 'path' | 'previousPath'>,
  changes: readonly PostChange[],
  options: ChangeLinesOptions,
): readonly string[] {
  const renamed =
    previousPath === null ? [] : [`- Renamed from ${markdownCode(previousPath)} to ${markdownCode(path)}`];
  return [...renamed, ...changes.map((change) => `- ${changeWords(change, options)}`)];
}

/** The same in a word or two for a table. */
export function changeNames(changes: readonly PostChange[], isRenamed: boolean): readonly string[] {
  return [...new Set([...(isRenamed ? ['renamed'] : []), ...changes.map(({ difference }) => NAMES[difference.kind])])];
}

const NAMES: Readonly<Record<Difference['kind'], string>> = {
  destination: 'accounts',
  state: 'state',
  time: 'time',
  type: 'type',
  hand_off: 'hand-off',
  caption: 'caption',
  first_comment: 'first comment',
  medium: 'media',
  medium_replaced: 'media',
  media_reordered: 'order of media',
  cover_replaced: 'cover',
  alt_text: 'alt text',
  setting: 'settings',
};

function changeWords({ difference, destinations, isEverywhere }: PostChange, options: ChangeLinesOptions): string {
  const words = differenceWords(difference, destinations, options);
  return isEverywhere || difference.kind === 'destination' ? words : `${namesOf(destinations)}: ${words}`;
}

function differenceWords(difference: Difference, destinations: readonly string[], options: ChangeLinesOptions): string {
  switch (difference.kind) {
    case 'destination':
      return difference.is === 'added'
        ? `Now also on ${namesOf(destinations)}`
        : `No longer on ${namesOf(destinations)}`;
    case 'state':
      return stateWords(difference);
    case 'time':
      return `Moved from **${markdownText(slotText(difference.from))}** to **${markdownText(slotText(difference.to))}**`;
    case 'type':
      return `From ${difference.from} to ${difference.to}`;
    case 'hand_off':
      return difference.isBegun ? 'Is now posted by a person' : 'Is no longer posted by a person';
    case 'caption':
      return textWords('Caption', difference, options);
    case 'first_comment':
      return textWords('First comment', difference, options);
    case 'alt_text':
      return textWords(`Alt text of item ${difference.at}`, difference, options);
    case 'media_reordered':
      return 'Media in another order';
    case 'setting':
      return `${markdownCode(difference.name)}: ${settingWords(difference.from)} → ${settingWords(difference.to)}`;
    default:
      return mediumWords(difference, options);
  }
}

type MediumDifference = Extract<Difference, { kind: 'medium' | 'medium_replaced' | 'cover_replaced' }>;

function mediumWords(difference: MediumDifference, { files }: ChangeLinesOptions): string {
  switch (difference.kind) {
    case 'medium': {
      const side = files.at(difference.is === 'added' ? 'head' : 'base');
      const verb = difference.is === 'added' ? 'Added' : 'Removed';
      return `${verb} item ${difference.at}: ${mediumMarkdown(difference.medium, side, SMALL)} ${fileWords(difference.medium)}`;
    }
    case 'medium_replaced':
      return `Item ${difference.at} is another file under the same name: ${fromTo(difference, files)}`;
    case 'cover_replaced':
      return `The cover is another picture under the same name: ${fromTo(difference, files)}`;
  }
}

function fromTo(
  { from, to }: Extract<Difference, { kind: 'medium_replaced' | 'cover_replaced' }>,
  files: PlacedFiles,
): string {
  return `${mediumMarkdown(from, files.at('base'), SMALL)} → ${mediumMarkdown(to, files.at('head'), SMALL)}`;
}

function fileWords(medium: Parameters<typeof nameOf>[0]): string {
  return describeSource(medium.source) === '' ? '' : markdownCode(nameOf(medium));
}

function textWords(
  name: string,
  { from, to }: { readonly from: string; readonly to: string },
  options: ChangeLinesOptions,
): string {
  const verb = from === '' ? 'added' : to === '' ? 'removed' : 'changed';
  return `${name} ${verb}:\n\n  > ${wordDiff(from, to, options.longestText)}\n`;
}

function stateWords({ from, to, reason }: Extract<Difference, { kind: 'state' }>): string {
  if (to === 'draft') return `No longer scheduled: ${markdownText(clip(reason, 200))}`;
  if (from === 'draft') return 'Now scheduled; it was not before';
  return `From ${from.replace('_', ' ')} to ${to.replace('_', ' ')}: ${markdownText(clip(reason, 200))}`;
}

function settingWords(value: string | null): string {
  return value === null ? '*not set*' : markdownCode(clip(value, 120));
}

function namesOf(destinations: readonly string[]): string {
  return destinations.map((each) => markdownText(clip(each, 100))).join(', ');
}
