import { expect, it } from 'vitest';
import { isIgnoredFile } from './is-ignored-file.ts';

it.each([
  ['content/posts/README.md', true],
  ['readme.markdown', true],
  ['content/posts/2026/ReadMe.md', true],
  ['content/posts/not-readme.md', false],
  ['content/readme.md/post.md', false],
])('%s', (path, expected) => {
  expect(isIgnoredFile(path)).toBe(expected);
});
