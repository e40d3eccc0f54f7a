import type { Review, ReviewedPost } from '../../domain/review.ts';
import { byImportance } from '../../domain/review-outcome.ts';
import { authorTime } from '../../support/author-time.ts';
import { count } from '../../support/count.ts';
import { findingLines } from './finding-lines.ts';
import { COMMENT_LIMIT, type Fitting, fitting, type SizeLimit, SUMMARY_LIMIT } from './fitting.ts';
import { PlacedFiles, type ReviewPlaces } from './places.ts';
import { postLabels } from './post-labels.ts';
import { postSection } from './post-section.ts';
import { atOnceAlert, reviewHeadline } from './review-headline.ts';
import { TABLE_HEAD, tableRows } from './review-table.ts';

export interface ReviewMarkdownOptions {
  /** Null: there are no links, and no pictures but those that posts name by an address. */
  readonly places: ReviewPlaces | null;
  /** Stands first and shows as nothing, such as the mark by which a comment is found again. */
  readonly marker?: string;
}

/** The comment of a pull request: never longer than GitHub takes. */
export function reviewComment(review: Review, options: ReviewMarkdownOptions): string {
  return reviewMarkdown(review, options, COMMENT_LIMIT);
}

/** The same for a job summary, where there is more room. */
export function reviewSummary(review: Review, options: ReviewMarkdownOptions): string {
  return reviewMarkdown(review, options, SUMMARY_LIMIT);
}

/** Up to so many posts are shown as they are; of more, each one is a line that opens. */
const MOST_UNFOLDED = 3;
/** Shares of the room that the table and the findings elsewhere may take; the posts themselves have what is left. */
const TABLE_SHARE = 0.45;
const FINDINGS_SHARE = 0.4;
/** For the sentences that say how much was left out, and for what holds lists together. */
const RESERVE = 1000;

/**
 * The outcome, a table of what changes, and each post as it will look. What does not fit is left out in whole parts, the
 * least important posts first, and it says how much that is.
 */
function reviewMarkdown(review: Review, options: ReviewMarkdownOptions, limit: SizeLimit): string {
  const page = pageOf(review, options);
  const room = limit.most - limit.measure(page.top) - limit.measure(page.end) - RESERVE;
  const rows = fitting(page.rows, room * TABLE_SHARE, limit);
  const findings = fitting(page.findings, (room - rows.used) * FINDINGS_SHARE, limit);
  const sections = fitting(page.sections, room - rows.used - findings.used, limit);
  return [
    page.top,
    ...table(rows, review.postsLeftOut),
    ...shown(sections, review.postsLeftOut),
    ...elsewhere(findings, review.findingsLeftOut),
    page.end,
  ].join('\n\n');
}

/** A part of the page, worked out when it is known that there is room; several ways to say it, the longest first. */
type Part = readonly (() => string)[];

interface Page {
  readonly top: string;
  readonly rows: readonly Part[];
  readonly sections: readonly Part[];
  readonly findings: readonly Part[];
  readonly end: string;
}

function pageOf(review: Review, { places, marker }: ReviewMarkdownOptions): Page {
  const files = new PlacedFiles(places, 'head');
  const posts = byImportance(review.posts);
  const labels = postLabels(posts.map(({ path }) => path));
  const optionsOf = ({ path }: ReviewedPost) => ({ files, now: review.reviewedAt, label: labels.get(path) ?? path });
  const isFolded = posts.length > MOST_UNFOLDED;
  const top = [`### ${reviewHeadline(review)}`, ...atOnceAlert(posts, files, (post) => optionsOf(post).label)];
  return {
    top: [...(marker === undefined ? [] : [marker]), ...top].join('\n\n'),
    rows: posts.map((post) => [() => tableRows(post, optionsOf(post))]),
    sections: posts.map((post) =>
      (['full', 'brief'] as const).map((detail) => () => postSection(post, { ...optionsOf(post), isFolded, detail })),
    ),
    findings: findingLines(review.findings, files, (file) => file).map((line) => [() => line]),
    end: `<sub>${count(review.postsChecked, 'post')} checked at ${authorTime(review.reviewedAt, null).utc}.</sub>`,
  };
}

function table({ kept, left }: Fitting, notCarried: number): string[] {
  const missing = left + notCarried;
  const more = missing > 0 ? [`… and ${count(missing, 'more post')}.`] : [];
  return [...(kept.length === 0 ? [] : [[TABLE_HEAD, ...kept].join('\n')]), ...more];
}

function shown({ kept, left }: Fitting, notCarried: number): string[] {
  const missing = left + notCarried;
  return [
    ...kept,
    ...(missing > 0 ? [`*There is no room here for the details of ${count(missing, 'more post')}.*`] : []),
  ];
}

function elsewhere({ kept, left }: Fitting, notCarried: number): string[] {
  const missing = left + notCarried;
  if (kept.length + missing === 0) return [];
  const lines = [...kept, ...(missing > 0 ? [`- … and ${count(missing, 'more finding')}.`] : [])];
  const title = `${count(kept.length + missing, 'finding')} in other files`;
  return [`<details>\n<summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`];
}
