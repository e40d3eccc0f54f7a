import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type JsoncWish, jsoncFile } from './jsonc-file.ts';

const KEY: JsoncWish = { kind: 'key', path: ['yaml.schemas', './a.json'], value: 'mergecast.yml' };
const WORD: JsoncWish = { kind: 'entry', list: 'recommendations', key: null, value: 'us.ours' };
const TYPE: JsoncWish = { kind: 'entry', list: 'types', key: 'name', value: { name: 'post', fields: ['a', 'b'] } };

it.each<[title: string, before: string | null, wish: JsoncWish, after: string | null]>([
  ['no file', null, KEY, '{\n  "yaml.schemas": {\n    "./a.json": "mergecast.yml"\n  }\n}\n'],
  ['an empty object', '{}', WORD, '{\n  "recommendations": [\n    "us.ours"\n  ]\n}'],
  ['an empty list', '{ "recommendations": [] }', WORD, '{ "recommendations": [\n    "us.ours"\n  ] }'],
  [
    'comments, odd layout and a trailing comma',
    '{\n\t// mine\n\t"a":   [1,2], // four\n\t"yaml.schemas": { "x": "y", },\n}\n',
    KEY,
    '{\n\t// mine\n\t"a":   [1,2], // four\n\t"yaml.schemas": { "x": "y",\n\t\t"./a.json": "mergecast.yml", },\n}\n',
  ],
  [
    'Windows line ends',
    '{\r\n    "a": 1\r\n}\r\n',
    WORD,
    '{\r\n    "a": 1,\r\n    "recommendations": [\r\n        "us.ours"\r\n    ]\r\n}\r\n',
  ],
  [
    'an older entry of ours',
    '{\n  "types": [\n    { "name": "mine" }, // stays\n    { "name": "post", "fields": [] }\n  ]\n}\n',
    TYPE,
    '{\n  "types": [\n    { "name": "mine" }, // stays\n    {\n      "name": "post",\n      "fields": [\n        "a",\n        "b"\n      ]\n    }\n  ]\n}\n',
  ],
  [
    'a value that somebody chose',
    '{"yaml.schemas": {"./a.json": "other.yml"}}',
    KEY,
    '{"yaml.schemas": {"./a.json": "other.yml"}}',
  ],
  ['a list where an object belongs', '{"yaml.schemas": []}', KEY, null],
  ['an object where a list belongs', '{"recommendations": {}}', WORD, null],
  ['broken JSON', '{"a": ', KEY, null],
])('%s', (_title, before, wish, after) => {
  const edited = jsoncFile(before, [wish]);
  expect(edited).toBe(after);
  if (edited !== null) expect(jsoncFile(edited, [wish])).toBe(edited);
});

it('keeps what is there, whatever it is', () => {
  const wishes = [KEY, WORD, TYPE];
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(undefined, 2, '\t'), (settings, indent) => {
      const before = JSON.stringify(settings, null, indent);
      const after = jsoncFile(before, wishes);
      expect(after).not.toBeNull();
      const { 'yaml.schemas': schemas, recommendations, types, ...rest } = JSON.parse(after ?? '');
      expect(rest).toEqual(JSON.parse(before));
      expect(schemas).toEqual({ './a.json': 'mergecast.yml' });
      expect(recommendations).toEqual(['us.ours']);
      expect(types).toHaveLength(1);
      expect(jsoncFile(after, wishes)).toBe(after);
    }),
  );
});
