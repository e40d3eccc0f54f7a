import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

it.each([
  { text: '', width: 10, lines: [] },
  { text: 'short', width: 10, lines: ['short'] },
  { text: 'a few words of text', width: 10, lines: ['a few', 'words of', 'text'] },
  { text: 'exactly10c next', width: 10, lines: ['exactly10c', 'next'] },
  { text: 'content/posts/2026/05/drop.md', width: 16, lines: ['content/posts/', '2026/05/drop.md'] },
  { text: '日本語テスト', width: 5, lines: ['日本', '語テ', 'スト'] },
  { text: 'abcdefghijkl', width: 5, lines: ['abcde', 'fghij', 'kl'] },
])('$text at $width', ({ text, width, lines }) => {
  expect(wrapText(text, width)).toEqual(lines);
});
