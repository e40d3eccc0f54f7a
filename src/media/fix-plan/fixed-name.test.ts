import { expect, it } from 'vitest';
import { fixedName } from './fixed-name.ts';

it.each([
  ['posts/a.png', 'jpeg', [], 'posts/a.jpg'],
  ['posts/a.png', 'jpeg', ['posts/a.jpg', 'posts/a-2.jpg'], 'posts/a-3.jpg'],
  ['posts/a.JPEG', 'jpeg', ['posts/a.JPEG'], 'posts/a.JPEG'],
  ['posts/a.jpg', 'jpeg', ['posts/a.jpg'], 'posts/a.jpg'],
  ['posts.d/a', 'jpeg', [], 'posts.d/a.jpg'],
  ['a.b.webm', 'mp4', [], 'a.b.mp4'],
  ['a.m4v', 'mp4', [], 'a.m4v'],
  ['a.qt', 'mov', [], 'a.qt'],
  ['a.jpg', 'png', [], 'a.png'],
] as const)('%s as %s, with %j taken: %s', (path, type, taken, expected) => {
  expect(fixedName(path, type, (name) => !(taken as readonly string[]).includes(name))).toBe(expected);
});
