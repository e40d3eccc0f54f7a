import { expect, it } from 'vitest';
import { lineColumnAt } from './positions.ts';

it.each([
  ['', 0, 1, 1],
  ['abc', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['abc', 3, 1, 4],
  ['abc', 99, 1, 4],
  ['a\nb', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\n\nb', 3, 3, 1],
  ['a\r\nb', 2, 1, 3],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 1, 3],
  ['a\n', 2, 2, 1],
  ['\n\n', 1, 2, 1],
  ['\uFEFFab', 0, 1, 1],
  ['\uFEFFab', 1, 1, 1],
  ['\uFEFFab', 2, 1, 2],
  ['\uFEFFa\nb', 3, 2, 1],
  ['📸b', 2, 1, 3],
])('in %j offset %i is line %i, column %i', (text, offset, line, column) => {
  expect(lineColumnAt(text, offset)).toEqual({ line, column });
});
