import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';

/** Value, and for each problem its code and the text it points at. */
function read(yaml: string): { readonly value: unknown; readonly problems: readonly string[] } {
  const { value, problems } = readYaml(yaml);
  return {
    value,
    problems: problems.map(({ problem, offset }) => `${problem.code} ${yaml.slice(offset, offset + 6)}`),
  };
}

describe('values', () => {
  it.each([
    ['2026-05-10', '2026-05-10'],
    ['2026-05-10T14:00:00Z', '2026-05-10T14:00:00Z'],
    ['2026-05-10 16:00', '2026-05-10 16:00'],
    ['9:30', '9:30'],
    ['yes', 'yes'],
    ['true', true],
    ['~', null],
    ['', null],
    ['010', 10],
    ['0x1F', 31],
    ['0o17', 15],
    ['1e3', 1000],
    ['-1.5', -1.5],
    ['.5', 0.5],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ['-17841400000000000123', '-17841400000000000123'],
    ['017841400000000000', '017841400000000000'],
    ['0x1FFFFFFFFFFFFFFF', '0x1FFFFFFFFFFFFFFF'],
    ['1e20', 1e20],
    ['.inf', '.inf'],
    ['.nan', '.nan'],
    ['1e400', '1e400'],
    ['"\\x41\\u00e9\\n"', 'Aé\n'],
    ["'it''s'", "it's"],
    ['{a: [1, {b: c}]}', { a: [1, { b: 'c' }] }],
    ['|\n  a\n  b\n', 'a\nb\n'],
    ['>-\n  a\n  b\n', 'a b'],
  ])('reads %j as %j', (text, value) => {
    expect(readYaml(`key: ${text}\n`)).toEqual({ value: { key: value }, problems: [] });
  });

  it.each([
    ['', null],
    ['# only a comment\n\n', null],
    ['hello\n', 'hello'],
    ['- a\n', ['a']],
    ['---\na: 1\n', { a: 1 }],
    ['\uFEFFa: 1\n', { a: 1 }],
    ['true: 1\n1: 2\nnull: 3\n', { true: 1, 1: 2, null: 3 }],
    ['<<: {a: 1}\nb: 2\n', { '<<': { a: 1 }, b: 2 }],
    ['a: 1\r\nb:\r\n  - c\r\n', { a: 1, b: ['c'] }],
  ])('reads %j', (yaml, value) => {
    expect(readYaml(yaml)).toEqual({ value, problems: [] });
  });

  it.each(['__proto__: {polluted: 1}\n', '{"__proto__": {polluted: 1}}', '? __proto__\n: polluted: 1\n'])(
    'keeps %j an ordinary key',
    (yaml) => {
      const value = readYaml(yaml).value as object;
      expect(Object.keys(value)).toEqual(['__proto__']);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(value).not.toHaveProperty('polluted');
      expect({}).not.toHaveProperty('polluted');
    },
  );
});

describe('problems', () => {
  it.each([
    ['a: 1\nb: 2\na: 3\n', { a: 1, b: 2 }, ['YAML_DUPLICATE_KEY a: 3\n']],
    ['1: a\n"1": b\n', { 1: 'a' }, ['YAML_DUPLICATE_KEY "1": b']],
    ['a: &x 1\nb: *x\n', { a: 1, b: null }, ['YAML_ALIASES 1\nb: *', 'YAML_ALIASES *x\n']],
    ['a: *bold* text\n', { a: null }, ['YAML_ALIASES *bold*']],
    ['a: !js x\n', { a: 'x' }, ['YAML_INVALID x\n']],
    ['a: !!binary aGk=\n', { a: 'aGk=' }, ['YAML_INVALID aGk=\n']],
    ['a:\n\t- b\n', { a: ['b'] }, ['YAML_INVALID \t- b\n']],
    ['a: b: c\n', { a: { b: 'c' } }, ['YAML_INVALID b: c\n']],
    ['a: "b\nc: d\n', { a: 'b c: d' }, ['YAML_INVALID "b\nc: ']],
    ['%YAML 1.1\n---\na: yes\n', { a: true }, ['YAML_INVALID %YAML ']],
    ['a: 1\n...\nb: 2\n', { a: 1 }, ['YAML_INVALID b: 2\n']],
  ])('in %j', (yaml, value, problems) => {
    expect(read(yaml)).toEqual({ value, problems: problems.map((text) => text.slice(0, text.indexOf(' ') + 7)) });
  });

  it('carry the pointer and the name of what is wrong', () => {
    expect(readYaml('a:\n  - b/c: 1\n    b/c: 2\n').problems).toEqual([
      {
        offset: 18,
        problem: {
          code: 'YAML_DUPLICATE_KEY',
          severity: 'error',
          path: '/a/0/b~1c',
          at: 'key',
          message: 'The field "b/c" is written twice. Only one of the two can count.',
          hint: 'Delete one of them.',
        },
      },
    ]);
  });

  it('are all reported, in the order of the text and one for each line', () => {
    expect(read('a: 1\ne: @f\ng: *h\na: i\nj: "\\q"\nb: c: d: e').problems).toEqual([
      'YAML_INVALID @f\ng: ',
      'YAML_ALIASES *h\na: ',
      'YAML_DUPLICATE_KEY a: i\nj',
      'YAML_INVALID \\q"\nb:',
      'YAML_INVALID c: d: ',
    ]);
  });

  it.each([
    ['lists in lists', '['],
    ['block lists in lists', '- '],
    ['maps in maps', '{a: '],
    ['maps as keys', '? '],
    ['repeated fields', 'a: 1\n'],
    ['aliases', '*a '],
    ['escapes', '"\\z'],
    ['spaces in a list', ' '],
    ['values that cannot start so', 'a: @\n'],
  ])(
    'do not take long in a file full of %s',
    (_, text) => {
      const { problems } = readYaml(`a: [b${' '.repeat(20_000)};]\n${text.repeat(20_000)}`);
      expect(problems.length).toBeLessThanOrEqual(50);
    },
    5000,
  );

  it('include values nested too deeply', () => {
    expect(read(`a: ${'['.repeat(49)}${']'.repeat(49)}`).problems).toEqual([]);
    expect(read(`a: ${'['.repeat(50)}${']'.repeat(50)}`).problems).toEqual(['YAML_INVALID []]]]]']);
  });
});
