import { describe, expect, it } from 'vitest';
import { readCaption } from './caption.ts';

describe('readCaption', () => {
  it.each([
    ['nothing', '', ''],
    ['only blank lines', '\n \t\n\n', ''],
    ['line ends', 'a\r\nb\rc\n', 'a\nb\nc'],
    ['blank lines around it', '\n  \n\nHello\n\nWorld\n\n \n', 'Hello\n\nWorld'],
    ['leading spaces of the first line', '\n   Hello\n', '   Hello'],
    ['trailing spaces inside', 'a  \nb', 'a  \nb'],
    ['a comment within a line', 'Hello <!-- note -->world', 'Hello world'],
    ['a comment alone on a line', 'a\n<!-- note -->\nb', 'a\nb'],
    ['a comment alone on an indented line', 'a\n  <!-- note --> \nb', 'a\nb'],
    ['two comments alone on a line', 'a\n<!-- 1 --> <!-- 2 -->\nb', 'a\nb'],
    ['a comment over several lines', 'a\n<!-- one\n\ntwo -->\nb', 'a\nb'],
    ['a comment from one line into another', 'a <!-- one\ntwo --> b', 'a  b'],
    ['text between two comments', '<!-- 1 --> a\nb <!-- 2 -->\nc', ' a\nb \nc'],
    ['a comment at the end', 'a\n\n<!-- note -->\n', 'a'],
    ['a comment at the start', '<!-- note -->\n\na', 'a'],
    ['only a comment', '<!-- note -->', ''],
    ['an empty comment', 'a<!---->b<!-->c', 'abc'],
    ['an arrow that is no comment', 'a --> b <- c', 'a --> b <- c'],
    ['emoji and other scripts', '📸 新作\n', '📸 新作'],
    ['comments between CRLF lines', 'a\r\n<!-- note -->\r\nb\r\n', 'a\nb'],
  ])('%s', (_name, written, caption) => {
    expect(readCaption(written)).toEqual({ caption, hasOpenComment: false });
  });

  it('tells of a comment that is never closed, and publishes none of it', () => {
    expect(readCaption('a\n<!-- note\nb')).toEqual({ caption: 'a', hasOpenComment: true });
  });

  it('reads a megabyte of unclosed comments in linear time', () => {
    expect(readCaption('<!-- '.repeat(200_000)).hasOpenComment).toBe(true);
  });
});
