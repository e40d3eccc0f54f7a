import { expect, it } from 'vitest';
import { countThreadsText, linksIn } from './count-text.ts';

it.each<[string, string, number]>([
  ['letters', 'abc', 3],
  ['letters beyond ASCII', 'äöü漢', 4],
  ['digits and signs that could begin an emoji', '#1 *2', 5],
  ['an emoji by its bytes', '📸', 4],
  ['an emoji with a variation', '❤️', 6],
  ['a family of three', '👨‍👩‍👧', 18],
  ['a skin tone', '👍🏽', 8],
  ['a flag', '🇵🇹', 8],
  ['a keycap', '1️⃣', 7],
  ['text around', 'a 📸 b', 8],
])('%s', (_what, text, count) => {
  expect(countThreadsText(text)).toBe(count);
});

it.each<[string, readonly string[]]>([
  ['none here', []],
  ['https://a.example/x, www.b.example. (https://a.example/x)', ['https://a.example/x', 'www.b.example']],
  ['mail me: me@c.example', []],
])('links in %j', (text, links) => {
  expect(linksIn(text)).toEqual(links);
});
