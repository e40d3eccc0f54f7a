import { describe, expect, it } from 'vitest';
import { replaceScalars } from './replace-scalar.ts';

function replace(text: string, changes: Readonly<Record<string, string>>): string {
  const result = replaceScalars(text, new Map(Object.entries(changes)));
  if (result.kind !== 'edited') throw new Error(JSON.stringify(result));
  return result.text;
}

const post = (yaml: string, body = '') => `---\n${yaml}\n---\n${body}`;

describe('keeps the form of', () => {
  it.each([
    ['a plain value', 'cover: ./a.png   # kept', 'cover: ./b.jpg   # kept'],
    ['a double-quoted value', 'cover:  "./a.png" # kept', 'cover:  "./b.jpg" # kept'],
    ['a single-quoted value', "cover: './a.png'", "cover: './b.jpg'"],
    ['a value below its key', 'cover:\n  ./a.png', 'cover:\n  ./b.jpg'],
    ['a plain value over two lines', 'cover: a\n  png # kept', 'cover: ./b.jpg # kept'],
    ['a quoted key', '"cover": ./a.png', '"cover": ./b.jpg'],
    ['a map in braces', '{ cover: ./a.png, x: 1 }', '{ cover: ./b.jpg, x: 1 }'],
    ['block text', 'cover: >-  # kept\n  ./a\n  png\nx: 1', 'cover: "./b.jpg"  # kept\nx: 1'],
  ])('%s', (_, before, after) => {
    expect(replace(post(before), { '/cover': './b.jpg' })).toBe(post(after));
  });
});

it('reaches into lists and maps, several at once', () => {
  const yaml = (first: string, second: string) =>
    `media_urls:\n- ${first} # one\n- keep.jpg\nprofiles:\n  a/b: {instagram_media_urls: [ x.jpg , ${second} ]}`;
  const changes = { '/media_urls/0': 'b.jpg', '/profiles/a~1b/instagram_media_urls/1': "it's, new.jpg" };
  expect(replace(post(yaml('a.png', "'n.png'"), 'a.png\n'), changes)).toBe(
    post(yaml('b.jpg', "'it''s, new.jpg'"), 'a.png\n'),
  );
});

it('leaves a byte-order mark, CRLF and the body alone', () => {
  const text = '\uFEFF---\r\ncover: a.png\r\n\r\n# x\r\n---\r\ncover: a.png';
  expect(replace(text, { '/cover': 'b.jpg' })).toBe('\uFEFF---\r\ncover: b.jpg\r\n\r\n# x\r\n---\r\ncover: a.png');
});

it.each([
  ['true', 'cover: "true"'],
  ['a: b', 'cover: "a: b"'],
  ['a #b', 'cover: "a #b"'],
  ['', 'cover: ""'],
  ['two\nlines', 'cover: "two\\nlines"'],
  ['größe 📸.jpg', 'cover: größe 📸.jpg'],
])('puts %j into quotes where it needs them', (value, expected) => {
  expect(replace(post('cover: a.png'), { '/cover': value })).toBe(post(expected));
});

it('says when there is nothing to change', () => {
  expect(replaceScalars(post('cover: "a"'), new Map([['/cover', 'a']]))).toEqual({ kind: 'unchanged' });
});

it.each([
  ['no front matter', 'text', '/cover'],
  ['front matter that is not closed', '---\ncover: a', '/cover'],
  ['a missing field', post('x: 1'), '/cover'],
  ['a list', post('cover: [a]'), '/cover'],
  ['an item that is not there', post('cover: [a]'), '/cover/1'],
  ['an item without a number', post('cover: [a]'), '/cover/x'],
  ['an empty value', post('cover:'), '/cover'],
  ['the whole front matter', post('cover: a'), ''],
  ['a repeated field', post('cover: a\ncover: b'), '/cover'],
  ['an alias', post('x: &y a\ncover: *y'), '/cover'],
])('refuses %s', (_, text, path) => {
  expect(replaceScalars(text, new Map([[path, 'b']]))).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/\.$/),
  });
});
