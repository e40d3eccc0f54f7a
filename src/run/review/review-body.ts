import { findingsMarkdown, type ShownFindings } from '../../preview/findings-markdown.ts';
import { LONGEST_COMMENT_BYTES } from '../../support/github/longest-comment.ts';
import type { SourceLink } from './source-link.ts';

/** Room for the marker, the headline and what is said about findings that were left out. */
const RESERVED_BYTES = 1_000;

/** The text of the review's comment, without its marker. Rendered where the token may write, never by a fork's run. */
export function reviewBody(review: ShownFindings, linkTo: SourceLink | undefined): string {
  const limit = { bytes: LONGEST_COMMENT_BYTES - RESERVED_BYTES };
  return findingsMarkdown(review, { limit, ...(linkTo === undefined ? {} : { linkTo }) });
}
