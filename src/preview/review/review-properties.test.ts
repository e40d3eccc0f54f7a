import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import { expect, it } from 'vitest';
import { anyReview, hugeReview } from '../../../test/support/arbitrary-review.ts';
import { githubTree } from '../../../test/support/github-page.ts';
import type { Review } from '../../domain/review.ts';
import { reviewComment, reviewSummary } from './review-markdown.ts';

const MARKER = '<!-- mergecast:review -->';
const places = {
  server: 'https://github.com',
  repository: 'acme/content',
  head: '1'.repeat(40),
  base: '2'.repeat(40),
};
const comment = (review: Review) => reviewComment(review, { places, marker: MARKER });

/** What a page of ours consists of, and the attributes it may have. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'h3 h4 p strong em br sub kbd del ins span code ul ol li blockquote table thead tbody tr th td details summary b'
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href'],
  img: ['src', 'alt', 'width'],
};
/** GitHub looks for these in every text that is not code, whether or not it was escaped. */
const LIVE = /@\w|#\d|GH-\d|https?:\/\/|www\.|[0-9a-f]{7}|:[a-z+-][\w+-]*:|^\[!/i;

const ALERT = '[!WARNING]\n';

it('shows nothing of a post as anything but text', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyReview, (review) => {
      const markdown = comment(review);
      expect(markdown.split(MARKER)).toHaveLength(2);
      expect(markdown.startsWith(MARKER)).toBe(true);
      for (const node of nodesOf(githubTree(markdown))) check(node, markdown);
      for (const line of markdown.split('\n').filter((each) => each.startsWith('| '))) {
        expect(line.split(/(?<!\\)\|/)).toHaveLength(6);
      }
    }),
    { numRuns: 30 },
  );
});

it('is never too long, never cut in two, and says what it leaves out', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(hugeReview, (review) => {
      const markdown = comment(review);
      expect(markdown.length).toBeLessThanOrEqual(65_536);
      expect(Buffer.byteLength(reviewSummary(review, { places }))).toBeLessThanOrEqual(1_048_576);
      const amountOf = (tag: RegExp) => markdown.match(tag)?.length ?? 0;
      expect(amountOf(/^<details>$/gm)).toBe(amountOf(/^<\/details>$/gm));
      expect(amountOf(/^<summary>/gm)).toBe(amountOf(/<\/summary>$/gm));
      const rows = markdown.match(/^\| /gm)?.length ?? 0;
      const shown = markdown.match(/^(<summary>(?!\d+ finding)|#### )/gm)?.length ?? 0;
      const isWhole = rows >= review.posts.length && shown === review.posts.length;
      expect(isWhole || /\d more posts?/.test(markdown)).toBe(true);
      expect(markdown.trimEnd().endsWith('</sub>')).toBe(true);
    }),
    { numRuns: 5 },
  );
});

function check(node: Nodes, markdown: string): void {
  if (node.type === 'comment') expect(node.value).toBe(' mergecast:review ');
  if (node.type === 'text' && node.value !== ALERT) expect(node.value).not.toMatch(LIVE);
  if (node.type === 'element') checkElement(node, markdown);
}

function checkElement({ tagName, properties }: Element, markdown: string): void {
  expect(Object.keys(ELEMENTS), markdown).toContain(tagName);
  const style = tagName === 'td' || tagName === 'th' ? ['align'] : [];
  expect([...(ELEMENTS[tagName] ?? []), ...style]).toEqual(expect.arrayContaining(Object.keys(properties)));
  // A picture at an address of the post's own goes through GitHub's proxy.
  if (tagName === 'img')
    expect(properties.src).toMatch(/^https:\/\/(github\.com\/acme\/content\/raw\/[12]{40}\/|(?!github))/);
  if (tagName === 'a') {
    expect(properties.href).toMatch(/^https:\/\/(github\.com\/acme\/content\/blob\/[12]{40}\/|www\.instagram\.com\/)/);
    expect(String(properties.href)).not.toMatch(/\/\.{1,2}(\/|$)/);
  }
}

/** Code aside: GitHub leaves its text alone. */
function nodesOf(node: Root | Nodes): Nodes[] {
  if (node.type === 'element' && node.tagName === 'code') return [node];
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}
