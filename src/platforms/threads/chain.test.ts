import { expect, it } from 'vitest';
import { countParts, hasDivider, textsOf } from './chain.ts';

const chain = (caption: string) => textsOf({ caption, options: { chain: true } });

it.each<[string, string, readonly string[]]>([
  ['nothing to divide', 'one', ['one']],
  ['two parts', 'one\n\n---\n\ntwo', ['one', 'two']],
  [
    'three, with blank lines of their own',
    'one\n\nstill one\n\n---\n\ntwo\n\n---\n\nthree',
    ['one\n\nstill one', 'two', 'three'],
  ],
  ['more blank lines than needed', 'one\n\n\n---\n\n\n  two', ['one', '  two']],
  ['spaces where nobody sees them', 'one\n  \n---  \n\t\ntwo', ['one', 'two']],
  ['a line that touches the text', 'one\n---\ntwo', ['one\n---\ntwo']],
  ['a line that touches what follows', 'one\n\n---\ntwo', ['one\n\n---\ntwo']],
  ['a longer line', 'one\n\n----\n\ntwo', ['one\n\n----\n\ntwo']],
  ['an indented line', 'one\n\n ---\n\ntwo', ['one\n\n ---\n\ntwo']],
  ['a divider at the start', '---\n\none', ['', 'one']],
  ['a divider at the end', 'one\n\n---', ['one', '']],
  ['two dividers in a row', 'one\n\n---\n\n---\n\ntwo', ['one', '', 'two']],
])('%s', (_what, caption, texts) => {
  expect(chain(caption)).toEqual(texts);
  expect(countParts({ caption, options: { chain: true } })).toBe(texts.length);
  expect(hasDivider({ caption })).toBe(texts.length > 1);
});

it('divides nothing unless it is asked to', () => {
  expect(textsOf({ caption: 'one\n\n---\n\ntwo', options: {} })).toEqual(['one\n\n---\n\ntwo']);
});
