import { expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

/** `|` stands for the thin blank between two runs. */
it.each([
  ['one two three', 'one 2 three', 'one |<del>two</del>|<ins>2</ins>| three'],
  ['the old grey cat', 'the new green cat', 'the |<del>old grey</del>|<ins>new green</ins>| cat'],
  ['a', 'b', '<del>a</del>|<ins>b</ins>'],
  ['', 'new *words*', '<ins>new \\*words\\*</ins>'],
  ['gone', '', '<del>gone</del>'],
  ['a\nb', 'a b', 'a|<del>↵<br></del>|<ins> </ins>|b'],
  ['👨‍👩‍👧 hi', '👨‍👩‍👦 hi', '<del>👨‍👩‍👧</del>|<ins>👨‍👩‍👦</ins>| hi'],
  ['我们明天开门', '我们今天开门', '我们|<del>明天</del>|<ins>今天</ins>|开门'],
])('%j to %j', (from, to, expected) => {
  expect(wordDiff(from, to, 1000)).toBe(expected.replaceAll('|', '\u2009'));
});

it('shows of what stays only what is near a change', () => {
  const [start, end] = ['start '.repeat(40), ' end'.repeat(40)];
  const diff = wordDiff(`${start}old${end}`, `${start}new${end}`, 1000);
  expect(diff).toMatch(/^ ?… [start ]{30,41}\u2009<del>old<\/del>\u2009<ins>new<\/ins>\u2009[end ]{30,41} …$/);
});

it('gives up on two texts that have nothing in common, in time', () => {
  const words = (prefix: string) => Array.from({ length: 2000 }, (_, index) => `${prefix}${index}`).join(' ');
  expect(wordDiff(words('a'), words('b'), 10_000)).toMatch(/^<del>a0 .*<\/del>\u2009<ins>b0 .*<\/ins>$/);
});
