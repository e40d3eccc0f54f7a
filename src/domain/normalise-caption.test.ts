import { expect, it } from 'vitest';
import { normaliseCaption } from './normalise-caption.ts';

it.each([
  ['', ''],
  ['  New drop \n', 'New drop'],
  ['one\r\ntwo\rthree\nfour', 'one two three four'],
  ['a\u00a0 \t b', 'a b'],
  ['cafe\u0301', 'caf\u00e9'],
  ['with @my_brand and @you', 'with my_brand and you'],
  ['by @ night', 'by night'],
  ['📸 #launch', '📸 #launch'],
])('%j becomes %j', (caption, expected) => {
  expect(normaliseCaption(caption)).toBe(expected);
});
