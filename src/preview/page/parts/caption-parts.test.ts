import { describe, expect, it } from 'vitest';
import { captionParts, foldedCaption } from './caption-parts.ts';

const marked = (caption: string) =>
  captionParts(caption)
    .filter(({ kind }) => kind !== 'text')
    .map(({ kind, text }) => `${kind} ${text}`);

describe('captionParts', () => {
  it.each([
    ['New #drop by @ana.b.', ['hashtag #drop', 'mention @ana.b']],
    ['#über #café#two', ['hashtag #über', 'hashtag #café']],
    ['mail a@b.de, c#1', []],
    ['see https://a.example/#x @b', ['address https://a.example/#x', 'mention @b']],
    ['(#one) ליום #שבת', ['hashtag #one', 'hashtag #שבת']],
    ['', []],
  ])('marks in "%s"', (caption, expected) => {
    expect(marked(caption)).toEqual(expected);
    expect(
      captionParts(caption)
        .map(({ text }) => text)
        .join(''),
    ).toBe(caption);
  });
});

describe('foldedCaption', () => {
  it.each([
    ['short', 10, null],
    ['exactly 10', 10, null],
    ['one two three', 8, 'one two'],
    ['👩‍👩‍👧 family', 4, ''],
    ['👩‍👩‍👧 family', 6, '👩‍👩‍👧'],
    ['anything', null, null],
  ])('"%s" after %s: %s', (caption, after, expected) => {
    expect(foldedCaption(caption, after)).toBe(expected);
  });
});
