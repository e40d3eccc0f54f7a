import { describe, expect, it } from 'vitest';
import { countCharacters, countHashtags, countMentions } from './count-text.ts';

describe('hashtags', () => {
  it.each([
    ['none here', 0],
    ['#launch', 1],
    ['#launch, #new_drop!', 2],
    ['#one#two', 2],
    ['(#one)\n#two', 2],
    ['#größe #東京 #2026', 3],
    ['C# and a#b', 0],
    ['# alone, #! too', 0],
    ['https://example.com/a#part', 0],
    ['see https://example.com/#top #real', 1],
    ['&#39; is an apostrophe', 0],
    ['＃ワイド', 1],
  ])('%j has %i', (text, count) => {
    expect(countHashtags(text)).toBe(count);
  });
});

describe('mentions', () => {
  it.each([
    ['none', 0],
    ['@my_brand', 1],
    ['thanks @a.b, @c!', 2],
    ['mail me@example.com or first.last@example.com', 0],
    ['https://tiktok.com/@someone', 0],
    ['tiktok.com/@someone', 0],
    ['by @ night', 0],
    ['(@one)(@two)', 2],
  ])('%j has %i', (text, count) => {
    expect(countMentions(text)).toBe(count);
  });
});

it.each([
  ['', 0],
  ['abc', 3],
  ['📸', 1],
  ['é', 1],
])('%j has %i characters', (text, count) => {
  expect(countCharacters(text)).toBe(count);
});
