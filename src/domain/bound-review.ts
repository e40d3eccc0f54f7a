import type { Review } from './review.ts';
import { byImportance } from './review-outcome.ts';

/** As in `schemas/pull-request-review.schema.json`, which refuses more. */
const LONGEST_TEXT = 10_000;
const LONGEST_WORD = 200;
const LONGEST_LIST = 200;
const MOST_POSTS = 1000;
const MOST_FINDINGS = 1000;

const WORDS: ReadonlySet<string> = new Set(['platformName', 'profile', 'timezone', 'writtenDate', 'name']);

/** As JSON. A comment shows far less. */
const LARGEST = 8_000_000;

/**
 * A review as it may be handed on: texts and lists are cut where they are longer than anybody reads, and the least important
 * posts stay behind. `mostCharacters`: of its JSON.
 */
export function boundReview(review: Review, mostCharacters = LARGEST): Review {
  const findings = within(review.findings.slice(0, MOST_FINDINGS).map(cutDown), mostCharacters / 4);
  const room = mostCharacters - JSON.stringify(findings).length - 1000;
  const posts = within(byImportance(review.posts.map(cutDown)).slice(0, MOST_POSTS), room);
  return {
    ...review,
    posts: posts.sort((a, b) => (a.path < b.path ? -1 : 1)),
    postsLeftOut: review.postsLeftOut + review.posts.length - posts.length,
    findings,
    findingsLeftOut: review.findingsLeftOut + review.findings.length - findings.length,
  };
}

/** As many of the first as there is room for. */
function within<T>(values: readonly T[], characters: number): T[] {
  let used = 0;
  const end = values.findIndex((each) => {
    used += JSON.stringify(each).length + 1;
    return used > characters;
  });
  return values.slice(0, end === -1 ? values.length : end);
}

function cutDown<T>(value: T): T {
  return bounded(value, '') as T;
}

function bounded(value: unknown, key: string): unknown {
  if (typeof value === 'string') return cut(value, WORDS.has(key) ? LONGEST_WORD : LONGEST_TEXT);
  if (Array.isArray(value)) return value.slice(0, LONGEST_LIST).map((each) => bounded(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, bounded(each, name)]));
}

function cut(text: string, characters: number): string {
  return text.length <= characters ? text : [...text].slice(0, characters).join('');
}
