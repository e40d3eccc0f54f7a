import type { Instant } from '../../domain/instant.ts';
import { changesOf } from '../../domain/post-changes.ts';
import type { ReviewedDestination, ReviewedPost } from '../../domain/review.ts';
import { outcomeOfPost } from '../../domain/review-outcome.ts';
import { clip } from '../../support/clip.ts';
import { count } from '../../support/count.ts';
import { htmlText } from '../html-text.ts';
import { changeLines } from './change-lines.ts';
import { destinationBlocks } from './destination-blocks.ts';
import { findingLines } from './finding-lines.ts';
import { limitedLines } from './limited-lines.ts';
import { OUTCOME_ICONS } from './outcome-words.ts';
import { filesOfPost, type PlacedFiles } from './places.ts';
import { slotText } from './shown-time.ts';

export interface SectionOptions {
  readonly files: PlacedFiles;
  readonly now: Instant;
  readonly label: string;
  /** Whether it takes one line until it is opened. */
  readonly isFolded: boolean;
  readonly detail: Detail;
}

/** `brief` leaves out what a reviewer can do without, where room is short. */
export type Detail = 'full' | 'brief';

const LONGEST_TEXT = { full: 2500, brief: 300 } as const;
const MOST_LINES = { full: 30, brief: 5 } as const;

/** Everything about one post: where there are many, in a part of the page that folds. */
export function postSection(post: ReviewedPost, options: SectionOptions): string {
  const { now, detail } = options;
  const files = filesOfPost(post, options.files);
  const blocks = [
    ...findingBlock(post, options),
    ...changeBlock(post, options),
    ...alike((post.after ?? post.before)?.destinations ?? []).flatMap((group, _index, all) =>
      destinationBlocks(group, { files, now, detail, longestText: LONGEST_TEXT[detail], isAlone: all.length === 1 }),
    ),
  ];
  const body = blocks.length === 0 ? 'There is nothing to show.' : blocks.join('\n\n');
  if (!options.isFolded) return `#### ${iconOf(post)} ${files.link(clip(options.label, 120), post.path)}\n\n${body}`;
  // Without the break the first line clings to the summary.
  return `<details>\n<summary>${summaryLine(post, options)}</summary>\n<br>\n\n${body}\n\n</details>`;
}

function iconOf(post: ReviewedPost): string {
  const outcome = outcomeOfPost(post);
  return outcome === null ? '🗑️' : OUTCOME_ICONS[outcome];
}

/** Inside HTML: one line, no Markdown. */
function summaryLine(post: ReviewedPost, { label }: SectionOptions): string {
  const [first] = (post.after ?? post.before)?.destinations ?? [];
  return [
    `${iconOf(post)} <b>${htmlText(clip(label, 120))}</b>`,
    ...(post.after === null ? ['removed'] : []),
    ...(first === undefined || first.scheduledAt === null ? [] : [htmlText(slotText(first))]),
    ...problemCounts(post),
  ].join(' · ');
}

function problemCounts({ findings }: ReviewedPost): string[] {
  const amountOf = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings] = [amountOf('error'), amountOf('warning')];
  return [...(errors > 0 ? [count(errors, 'problem')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])];
}

function findingBlock({ findings }: ReviewedPost, { files, detail }: SectionOptions): string[] {
  if (findings.length === 0) return [];
  return [limitedLines(findingLines(findings, files, null), MOST_LINES[detail], 'finding')];
}

function changeBlock(post: ReviewedPost, { files, detail }: SectionOptions): string[] {
  const { before, after } = post;
  if (before === null || after === null) return [];
  const lines = changeLines(post, changesOf(before, after), { files, longestText: LONGEST_TEXT[detail] });
  if (lines.length === 0) return ['**Changes:** none that anybody will see.'];
  return [`**Changes**\n\n${limitedLines(lines, MOST_LINES[detail], 'change')}`];
}

/** Destinations that show the same at the same time, together. */
function alike(destinations: readonly ReviewedDestination[]): readonly (readonly ReviewedDestination[])[] {
  const groups = new Map<string, ReviewedDestination[]>();
  for (const each of destinations) {
    const { profile, permalink, ...shown } = each;
    const key = JSON.stringify(shown);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}
