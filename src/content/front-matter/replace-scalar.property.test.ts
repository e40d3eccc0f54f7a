import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type JsonPointer, pointer } from '../../domain/json-pointer.ts';
import { readFullYaml } from './full-yaml.ts';
import { replaceScalars } from './replace-scalar.ts';
import { splitFrontMatter } from './split.ts';

/** `N` is the number of the field, `@` the place of its value; `^` stands right behind what belongs to the value. */
const FORMS: readonly (readonly [form: string, path: (key: string) => JsonPointer])[] = [
  ['kN: @^   # c N\n', (key) => pointer(key)],
  ['kN:\n  @^ # c\n', (key) => pointer(key)],
  ['"kN" : @^\n\n# N\n', (key) => pointer(key)],
  ['kN:\n  - a\n  - @^ # c\n  - x: 1\n', (key) => pointer(key, 1)],
  ['kN:\n- @^\n', (key) => pointer(key, 0)],
  ['kN: [ a,@^ , "c, N" ] # c\n', (key) => pointer(key, 1)],
  ['kN: {a: 1,  b: [x, @^]}\n', (key) => pointer(key, 'b', 1)],
  ['kN:\n    deep:\n        - deeper: @^ # N\n          y: z\n', (key) => pointer(key, 'deep', 0, 'deeper')],
];
/** Old values, as they stand in a file on one line. */
const OLD = ['./a.png', '"a \\u00e9.png"', "'it''s a.png'", 'größe-📸.png', '007', 'true'];
const FOREIGN = [
  'fN: |\n  text @ N\n\n',
  'fN: 010 # N\n',
  "fN: 'it''s' # c\n",
  '# comment N\n',
  '\n',
  'fN:\n',
  '? fN\n: x\n',
];

const newText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(
    './b.jpg',
    'a: b',
    'a #b',
    ', ]',
    "it's",
    '"',
    '',
    '- a',
    '---',
    '\r\n',
    '1e3',
    '\ufeff',
    '\u0085',
    '...',
  ),
);
const field = fc.record({ form: fc.constantFrom(...FORMS), old: fc.constantFrom(...OLD), value: fc.option(newText) });
const piece = fc.oneof(field, fc.constantFrom(...FOREIGN));
const file = fc.record({
  pieces: fc.array(piece, { minLength: 1, maxLength: 6 }),
  opening: fc.constantFrom('---\n', '--- \n', '\uFEFF---\n'),
  closing: fc.constantFrom('---', '---\n', '---\t\n\nBody ./a.png\n---\nk0: x\n'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

function dataOf(text: string): unknown {
  const split = splitFrontMatter(text);
  const { value, problems } = readFullYaml(split.kind === 'split' ? split.yaml : '}');
  expect(problems).toEqual([]);
  return value;
}

function valueAt(data: unknown, path: JsonPointer): unknown {
  return path
    .slice(1)
    .split('/')
    .reduce((value: unknown, segment) => (value as Record<string, unknown>)[segment], data);
}

it('changes the values that it is told to, and no other byte', () => {
  let edits = 0;
  const property = fc.property(file, ({ pieces, opening, closing, lineEnd }) => {
    const changes = new Map<JsonPointer, string>();
    /** What stands between the changed values, in order. */
    const kept: string[] = [opening];
    let before: string = opening;
    for (const [index, each] of pieces.entries()) {
      const isField = typeof each === 'object';
      const text = (isField ? each.form[0] : each).replaceAll('N', String(index));
      if (!isField || each.value === null) {
        const whole = isField ? text.replace('@^', each.old) : text;
        before += whole;
        kept.push(`${kept.pop()}${whole}`);
        continue;
      }
      changes.set(each.form[1](`k${index}`), each.value);
      const [head = '', tail = ''] = text.split('@^');
      before += head + each.old + tail;
      kept.push(`${kept.pop()}${head}`, tail);
    }
    before = (before + closing).replaceAll('\n', lineEnd);
    kept.push(`${kept.pop()}${closing}`);

    const result = replaceScalars(before, changes);
    if (result.kind === 'refused') throw new Error(`${result.reason} ${JSON.stringify(before)}`);
    if (result.kind === 'unchanged') return;
    edits += 1;
    const data = dataOf(result.text);
    // A lone surrogate cannot be kept in a UTF-8 file; JSON writes it as an escape, which reads back the same.
    for (const [path, value] of changes) expect(valueAt(data, path)).toBe(value);
    let at = 0;
    for (const text of kept.map((each) => each.replaceAll('\n', lineEnd))) {
      const found = result.text.indexOf(text, at);
      expect(found, `${JSON.stringify(text)} in ${JSON.stringify(result.text)}`).toBeGreaterThanOrEqual(at);
      at = found + text.length;
    }
    expect(at).toBe(result.text.length);
    expect(replaceScalars(result.text, changes)).toEqual({ kind: 'unchanged' });
  });
  fc.assert(property, { numRuns: Number(process.env.FUZZ_RUNS ?? 400) });
  expect(edits).toBeGreaterThan(100);
});
