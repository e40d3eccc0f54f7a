import { expect, it } from 'vitest';
import { makeLook } from '../../../test/support/make-review.ts';
import { captionMarkdown } from './caption-markdown.ts';

const look = (captionFoldsAfter: number | null) => makeLook({ captionFoldsAfter });

it.each<[string, string, number | null, string]>([
  ['none', '', 10, '*No caption.*'],
  ['all of it seen', 'short', 10, '> short'],
  ['no fold at all', 'one two three', null, '> one two three'],
  ['as long as may be', 'zyxwvutsrq', 10, '> zyxwvutsrq'],
  ['folded at a word’s end', 'one two three', 10, '> one two… <kbd>more</kbd> three'],
  ['one long word', 'abcdefghijklmnopqrstuvwxyz', 10, '> abcdefghij… <kbd>more</kbd> klmnopqrstuvwxyz'],
  ['no family cut in two', '👨‍👩‍👧👨‍👩‍👧', 6, '> 👨‍👩‍👧… <kbd>more</kbd> 👨‍👩‍👧'],
  ['paragraphs and lines', 'a\nb\n\nc', null, '> a<br>b\n>\n> c'],
  ['the fold between paragraphs', 'one\n\ntwo three', 5, '> one… <kbd>more</kbd>\n>\n> two three'],
  ['the fold between lines', 'one\ntwo three', 4, '> one… <kbd>more</kbd><br>two three'],
  ['lines that would be markup', '# a\n- b\n    c', null, '> \\# a<br>\\- b<br>    c'],
])('%s', (_what, caption, folds, expected) => {
  expect(captionMarkdown({ caption, look: look(folds) }, 1000)).toBe(expected);
});

it('cuts what is too long to be shown', () => {
  expect(captionMarkdown({ caption: 'word '.repeat(100), look: null }, 9)).toBe('> word wor…');
});
