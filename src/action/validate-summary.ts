import type { ValidateReport } from '../domain/reports.ts';
import type { Review } from '../domain/review.ts';
import { findingsMarkdown } from '../preview/findings-markdown.ts';
import { reviewSummary } from '../preview/review/review-markdown.ts';
import type { RunEnvironment } from '../run/environment.ts';
import { reviewPlaces } from '../run/review/review-places.ts';
import { sourceLinkAt } from '../run/review/source-link.ts';

/** GitHub refuses a summary of more than 1 MiB; a little stays for what else the step says. */
const LARGEST_BYTES = 1_000_000;

export interface ValidateSummary {
  readonly report: ValidateReport;
  /** Null where nothing is under review, or where its changes cannot be told. */
  readonly review: Review | null;
  readonly base: string | null;
  readonly head: string | null;
}

/** What merging does, where that is known, and every finding: the one place that has room for all of them. */
export function validateSummary({ report, review, base, head }: ValidateSummary, environment: RunEnvironment): string {
  const linkTo = sourceLinkAt(head ?? undefined, environment);
  const findings = (bytes: number) =>
    findingsMarkdown(report, {
      limit: { rows: Number.POSITIVE_INFINITY, bytes },
      ...(linkTo === undefined ? {} : { linkTo }),
    });
  if (review === null || head === null) return findings(LARGEST_BYTES);
  const told = reviewSummary(review, { places: reviewPlaces({ base, head }, environment) });
  const room = LARGEST_BYTES - Buffer.byteLength(told);
  if (report.findings.length === 0 || room < SMALLEST_TABLE) return told;
  return `${told}\n\n<details>\n<summary>Every finding</summary>\n\n${findings(room)}\n\n</details>`;
}

const SMALLEST_TABLE = 10_000;
