import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFullYaml } from './full-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** Whenever the plain reader answers, the full one must say the same and find no fault. */
function agrees(yaml: string): boolean {
  const value = readPlainYaml(yaml);
  if (value === undefined) return false;
  const full = readFullYaml(yaml);
  if (!isDeepStrictEqual(full, { value, problems: [] })) {
    throw new Error(`${JSON.stringify(yaml)}: plain ${JSON.stringify(value)}, full ${JSON.stringify(full)}`);
  }
  return true;
}

/** Separated by bars, so that one line can hold many. */
function table(text: string): readonly string[] {
  return text.split(/ ?¦ ?|\n/);
}

const HOSTILE_VALUES = [
  ...table(String.raw`~ ¦ null ¦ Null ¦ NULL ¦ nULL ¦ yes ¦ no ¦ on ¦ true ¦ True ¦ TRUE ¦ tRUE ¦ False ¦ FALSE ¦ n ¦ y
0 ¦ -0 ¦ +1 ¦ 010 ¦ -010 ¦ 1e3 ¦ 1E+3 ¦ .5 ¦ -.5 ¦ 5. ¦ 1.50 ¦ 0x1F ¦ 0x ¦ 0o17 ¦ 0o8 ¦ 1_000 ¦ .inf ¦ -.Inf ¦ .nan ¦ .NaN
9007199254740991 ¦ 9007199254740993 ¦ 17841400000000000123 ¦ 1.2.3 ¦ 1-2 ¦ 123456789012345 ¦ -999999999999999
0.1234567891234 ¦ 9:30 ¦ 12:30:45 ¦ 2026-05-10 ¦ 2026-05-10T14:00:00Z ¦ 2026-05-10 16:00 ¦ 1e400 ¦ 1.0 ¦ 1e20 ¦ 0x1FFFFFFFFFFFFF1
a#b ¦ a #b ¦ a # b ¦ #b ¦ a: b ¦ a:b ¦ a: ¦ :a ¦ : a ¦ a :b ¦ http://x/y?z=1 ¦ a: b: c ¦ a : b ¦ a:# b ¦ a:#b
"a" ¦ "a" b ¦ "a"#b ¦ "a" #b ¦ "a\nb" ¦ "\u00e9" ¦ "\x41" ¦ "\q" ¦ "\ud83d" ¦ "a ¦ " ¦ "" ¦ "a""b" ¦ "a\"b" ¦ "a\\" ¦ "\/" ¦ "\
'a' ¦ 'it''s' ¦ 'it's' ¦ 'a ¦ '' ¦ 'a' # b ¦ 'a'b ¦ ''' ¦ '''' ¦ 'a\n' ¦ "a": b ¦ 'a': b ¦ "a": ¦ 'a'#
[] ¦ [a] ¦ [a, b] ¦ [a,b] ¦ [ a , b ] ¦ [a, b,] ¦ [,] ¦ [a ¦ a] ¦ [a]b ¦ [a] # b ¦ [a]#b ¦ [[a]] ¦ [a: b] ¦ ["a", 'b'] ¦ ["a, b"]
[1, true, null, ~] ¦ [a b, c d] ¦ [http://x/y, ./z.jpg] ¦ [a #b] ¦ [a # b ¦ [it's] ¦ [a:b] ¦ [a:] ¦ [a: ] ¦ [010, 0x1F] ¦ [-1] ¦ [- a]
[a - b] ¦ ["a": b] ¦ ["a" b] ¦ ["a"b] ¦ [+1] ¦ [/a, /] ¦ [] # b ¦ []b ¦ [ ] ¦ [a  ,  b]   ¦ [a]: b ¦ []: ¦ [a, &b c] ¦ [a, *b] ¦ [?]
{} ¦ {a: b} ¦ {a ¦ &a ¦ &a b ¦ *a ¦ *a* ¦ !t ¦ !t a ¦ !!str 1 ¦ @x ¦ %x ¦ | ¦ > ¦ |- ¦ >+ ¦ |x ¦ {}: ¦ {a}: b
- a ¦ -a ¦ - ¦ -- ¦ --- ¦ --- a ¦ ... ¦ ... a ¦ -1 ¦ -.5 ¦ ? a ¦ ?a ¦ ? ¦ ,a ¦ ] ¦ } ¦ << ¦ = ¦ == a ¦ -- a ¦ -- # a ¦ -a: b
a  b ¦ a, b ¦ a [b] ¦ a {b} ¦ a & b ¦ a * b ¦ a! ¦ a | b ¦ a > b ¦ it's ¦ say "hi" ¦ 100% ¦ @ ¦ a@b.c ¦ 🎉 ¦ "🎉 # é" ¦ é: ü`),
  ...[
    '',
    ' ',
    ' #b',
    '`x`',
    '\u00a0a\u00a0',
    '\u00a0',
    'a\u2028b',
    'a\u0085b',
    '\ufeff',
    'a\ufeff',
    'a\tb',
    '\ta',
    'a\t',
  ],
  ...['a\t# b', '[a,\tb]', '"a\tb"', 'a\rb', '\u0000', 'a\u0007', '"a\nb"', '"a\n\n  b"', '[a,\n  b]', 'a\n    b'],
];
const KEYS = table(`a¦b¦c¦media_urls¦post-id¦_x¦true¦null¦a b¦"q"¦'q'¦1¦é¦<<¦__proto__`);
const RARE_KEYS = [...table('constructor¦toString¦? k¦[k]¦{k}¦&k¦*k¦!k¦- k¦-k¦#k'), '', 'k'.repeat(1030)];
const LINE_ENDS = [
  ...['\n', '\n', '\n', '\r\n'],
  '\n\n',
  ' \n',
  '  \r\n',
  ' # c\n',
  '#c\n',
  '\n   # c\n',
  '\n---\n',
  '',
];

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_VALUES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...KEYS) },
  { weight: 1, arbitrary: fc.constantFrom(...RARE_KEYS) },
);
const hostileLine = fc
  .tuple(
    fc.constantFrom(...Array<string>(12).fill(''), '  ', '  ', '    ', ' ', '   ', '\t'),
    fc.constantFrom(...Array<string>(12).fill(''), '- ', '- ', '-', '-  ', '- - ', '-\t'),
    fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 6, arbitrary: key }),
    fc.constantFrom(...Array<string>(12).fill(': '), ':', ':  ', ' : ', ':\t', ''),
    value,
    fc.constantFrom(...LINE_ENDS),
  )
  .map((parts) => parts.join(''));

const tameLine = fc
  .tuple(
    fc.constantFrom('', '', '  ', '  ', '    '),
    fc.constantFrom('', '', '- '),
    fc.constantFrom('', 'a: ', 'b: ', 'c: ', 'd:', 'e:', 'f: '),
    fc.constantFrom('', '', 'x', '"y"', '1', '[z]', 'x # c', '# c'),
    fc.constantFrom('\n', '\n', '\r\n', ' \n'),
  )
  .map((parts) => parts.join(''));

const LAYOUTS = [
  'key: X',
  'key:\n  - X\n  - X',
  'key:\n- X\n# c\n- X',
  'key:\n  - a: X\n    b: X',
  'key:\n  a: X\n\n  b: X',
];
const layout = fc
  .tuple(
    fc.constantFrom(...LAYOUTS),
    fc.constantFrom(': ', ': ', ':  '),
    fc.tuple(value, value),
    fc.constantFrom('\n', '\n', '\r\n', ' # c\n', '\n  # c\n'),
  )
  .map(([text, colon, values, end]) => {
    const rest = [...values];
    return text.replaceAll(': ', colon).replaceAll('X', () => rest.pop() ?? '') + end;
  });
const layouts = fc
  .array(layout, { maxLength: 4 })
  .map((fields) => fields.map((text, index) => text.replace('key', `key_${index}`)).join(''));

const POST = `# a comment
profile_name: my_brand            # or [my_brand, my_brand_de]
platforms: [instagram, threads]
scheduled_date: 2026-05-10T14:00:00Z
media_urls:
  - ./new-drop.mp4                # relative
  - "./two, three.jpg"
instagram_share_to_feed: true
instagram_thumb_offset: 0

description: 'it''s new'
profiles:
  my_brand_de:
    description: "Neu: da! 📸"
status: completed
destinations:
  - platform: instagram
    post_id: "17900000000000000"
    published_at: 2026-05-10T14:00:01Z
  - platform: threads
    status: failed
    error_code: 36003
    error_message: Threads refused the picture's ratio (12:1). Crop it, then set status to scheduled.
`;
const FRAGMENTS = [
  ...table(String.raw`:¦#¦-¦"¦'¦[¦]¦{¦}¦,¦&¦*¦!¦|¦>¦\¦?¦@¦%¦~¦0¦1¦e¦.¦📸¦null¦true`),
  ...[': ', ' #', '- ', '`', ' ', '  ', '\n', '\t', '\r', '\r\n', '---\n', '\n...\n', '\u00a0', '\u2028'],
];
const damagedPost = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(POST.length), fc.nat(4), fc.constantFrom('', ...FRAGMENTS)), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([changes, lineEnd]) =>
    changes
      .reduce((text, [at, removed, added]) => text.slice(0, at) + added + text.slice(at + removed), POST)
      .replaceAll('\n', lineEnd),
  );

/** More for a long hunt by hand. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 4000);

describe('the plain reader agrees with the full reader', () => {
  it('on each hostile value in each place', () => {
    const places = [
      'a: X\n',
      'a: X\nb: 1\n',
      'a:\n  - X\n',
      'a:\n  - b: X\n    c: 1\n',
      'a:\n- X',
      'a: [X]\n',
      'X: 1\n',
      'X',
    ];
    const texts = HOSTILE_VALUES.flatMap((text) => places.map((place) => place.replace('X', () => text)));
    expect(texts.filter(agrees).length).toBeGreaterThan(texts.length / 5);
  });

  it.each(['a:', '- a:'])('on %j nested ever deeper', (text) => {
    const line = (level: number) => (level === 0 ? 'a:\n' : `${' '.repeat(level * (text.length - 1))}${text}\n`);
    const answered = Array.from({ length: 70 }, (_, depth) =>
      agrees(Array.from({ length: depth }, (_, at) => line(at)).join('')),
    );
    expect(answered).toContain(true);
    expect(answered).toContain(false);
  });

  it.each([
    [
      'lines with odd keys, odd values and odd indentation',
      fc.array(hostileLine, { minLength: 1, maxLength: 3 }),
      0.005,
    ],
    ['nested lists and maps in every indentation', fc.array(tameLine, { maxLength: 7 }), 0.05],
    ['sound layouts with hostile values', layouts.map((text) => [text]), 0.1],
    ['a realistic post with random damage', damagedPost.map((text) => [text]), 0.1],
  ])('on %s, and answers for a good part of them', (_, arbitrary, share) => {
    let answered = 0;
    const property = fc.property(arbitrary, (parts) => {
      if (agrees(parts.join(''))) answered += 1;
    });
    fc.assert(property, { numRuns: RUNS });
    expect(answered / RUNS).toBeGreaterThan(share);
  });
});
