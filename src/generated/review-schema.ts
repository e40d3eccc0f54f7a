// Made by `npm run generate` from schemas/review.schema.json. Do not edit.
/**
 * What the review of a fork's pull request hands to the workflow that may comment. Whoever opened the pull request may have written it: it is data, and everything in it is checked and escaped.
 */
export interface ReviewFile {
  /**
   * Of this format.
   */
  version: 1;
  /**
   * Its number. Believed only where GitHub says that this pull request has the run's commit.
   */
  pull_request: number;
  /**
   * The commit that was reviewed.
   */
  head_sha: string;
  /**
   * How many posts were read.
   */
  posts: number;
  /**
   * The gravest first.
   *
   * @maxItems 500
   */
  findings: Finding[];
  /**
   * How many findings had no room here.
   */
  left_out: number;
}
/**
 * A finding, as in `validate --json`.
 */
export interface Finding {
  /**
   * What is wrong, in one word. That of a newer release may not be known here.
   */
  code: string;
  /**
   * How grave it is.
   */
  severity: 'error' | 'warning' | 'notice';
  /**
   * From the repository's root.
   */
  file: string;
  /**
   * From 1.
   */
  line: number;
  /**
   * From 1.
   */
  column: number;
  /**
   * A JSON pointer into the front matter.
   */
  path: string;
  /**
   * What is wrong and why.
   */
  message: string;
  /**
   * How to mend it; null when the message says so.
   */
  hint: string | null;
}
