import { expect, it } from 'vitest';
import { inertText } from './inert-text.ts';

/** `|` stands for what nobody sees. */
it.each([
  ['@octocat', '@|octocat'],
  ['see #12 and acme/content#12', 'see #|12 and acme/content#|12'],
  ['a hashtag is no reference: #launch', 'a hashtag is no reference: #launch'],
  ['cut off at #', 'cut off at #|'],
  ['gh-7', 'gh-|7'],
  ['_www.x.example _GH-1 _870901f', '_www|.x.example _GH-|1 _870901|f'],
  ['https://x.example', 'https:|//x.example'],
  ['www.x.example', 'www|.x.example'],
  [':tada: at 14:00:00', ':|tada: at 14:00:00'],
  ['[!WARNING]', '[|!WARNING]'],
  ['fixed in 870901f', 'fixed in 870901|f'],
  ['0123456789abcdef0123456789abcdef01234567', '012345|6789ab|cdef01|234567|89abcd|ef0123|4567'],
  ['nothing to break', 'nothing to break'],
])('%s', (text, inert) => {
  expect(inertText(text)).toBe(inert.replaceAll('|', '\u200b'));
});
