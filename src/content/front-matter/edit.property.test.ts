import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AuditTrail, OWNED_FIELDS, type TrailDestination } from '../../domain/audit-trail.ts';
import { PLATFORM_IDS } from '../../domain/platform-id.ts';
import { POST_STATUSES } from '../../domain/post.ts';
import { editFrontMatter } from './edit.ts';
import { readFullYaml } from './full-yaml.ts';
import { splitFrontMatter } from './split.ts';

/** `N` becomes a number of its own for each piece, so that pieces can be told apart. */
const FOREIGN = [
  'kN: plain\n',
  'kN:   "quoted: # N"   # c\n',
  "kN: 'it''s N'\n",
  'kN: [ a,b , "c, N" ] # c\n',
  'kN:\n  - a # N\n  - b\n',
  'kN:\n- a\n- N: b\n  c: d\n',
  'kN: {a: 1,  b: [N]}\n',
  'kN: |\n  text N\n\n  ---\n  # no comment\n',
  'kN: >-\n   folded\n   N\n',
  'kN: |+\n  kept N\n\n\n',
  'kN: over\n  two N # c\n',
  'kN:\n    deep:\n        deeper: N\n',
  'kN: 17900000000000000001\n',
  'kN: 010 # N\n',
  'kN: 2026-05-10T14:00:00+02:00\n',
  'kN: 📸 👩‍👩‍👧 é N\n',
  'kN:\n',
  '"k N" : ~\n',
  '? kN\n: explicit\n',
  '# comment N\n',
  ' # comment N: status: completed\n',
  '\n# N\n\n',
  '#destinations: N\n\n\n',
];
const SCALAR_FORMS = [
  '',
  ' X',
  '  X',
  ' "X"',
  " 'X'",
  ' ~',
  '\n  X',
  ' |\n  X',
  ' >-\n  X\n  X',
  ' X\n  X',
  ' [X]',
  ' [X,\n  X]',
  '\n  - X',
];
const LIST_FORMS = [
  '',
  ' []',
  ' null',
  ' {}',
  ' x',
  ' [ {platform: x} ]',
  '\n  - x',
  '\n- platform: x\n  profile: a',
  '\n  - platform: instagram # i\n    profile: a\n\n    # note\n    status: deferred',
  '\n  - platform: instagram\n    post_id: 17900000000000000 # n\n    error_code: 4\n  # note\n  -   profile: a\n      platform: x',
  '\n    - error_message: "gone: #1"\n      status: >-\n        failed\n    - {platform: x}',
  '\n  -\n  - platform: |\n      x',
  '\n  - platform: x\n  -',
];

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    'a: b',
    'a #b',
    'true',
    '010',
    '',
    '- a',
    'ratio (12:1). Crop it.',
    'a\r\nb',
    '"',
    "'",
    '\ud83d',
    '---',
    '{',
    '\t',
    '1e3',
  ),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const destination = fc.record(
  {
    platform: fc.constantFrom(...PLATFORM_IDS),
    profile: fc.constantFrom('a', 'my_brand', 'true', '007'),
    status: fc.constantFrom('success' as const, 'failed' as const, 'deferred' as const),
    post_id: fc.constantFrom('17900000000000000', '1', 'abc', '0123'),
    post_url: fc.constantFrom('https://x.test/1', 'https://x.test/?a=b#c'),
    published_at: fc.constant('2026-05-10T14:00:01Z'),
    lateness_seconds: fc.nat(),
    error_code: fc.oneof(fc.integer(), fc.constantFrom('4/2207051', '12')),
    error_message: text,
  },
  { requiredKeys: ['platform', 'profile', 'status'] },
) as fc.Arbitrary<TrailDestination>;
const trail = fc
  .tuple(
    optional(fc.constantFrom(...POST_STATUSES)),
    optional(fc.constantFrom('https://x.test/p/1/', 'https://x.test/p/2/?igsh=a#b')),
    fc.array(destination, { maxLength: 3 }),
  )
  .map(
    ([status, post_url, destinations]): AuditTrail => ({
      ...(status === undefined ? {} : { status }),
      ...(post_url === undefined ? {} : { post_url }),
      destinations,
    }),
  );

interface Piece {
  readonly isOwned: boolean;
  readonly text: string;
}

const foreignPieces = fc
  .array(fc.constantFrom(...FOREIGN), { maxLength: 6 })
  .map((forms) => forms.map((form, index): Piece => ({ isOwned: false, text: form.replaceAll('N', String(index)) })));

/** A field in one of its forms, with or without a comment: behind the value, or on the key's line if the value is below. */
function owned(name: string, forms: readonly string[], words: readonly string[]): fc.Arbitrary<Piece> {
  return fc
    .tuple(fc.constantFrom(name, name, `"${name}"`), fc.constantFrom(...forms), fc.constantFrom(...words), fc.boolean())
    .map(([key, form, word, hasComment]) => {
      const field = `${key}:${form.replaceAll('X', () => word)}\n`;
      const firstLineEnd = /^(?: [|>]\S*)?\n/.test(form) ? field.indexOf('\n') : field.length - 1;
      const comment = hasComment ? KEPT_COMMENT : '';
      return { isOwned: true, text: field.slice(0, firstLineEnd) + comment + field.slice(firstLineEnd) };
    });
}

const KEPT_COMMENT = '  # keep';

const ownedPieces = fc
  .tuple(
    owned('status', SCALAR_FORMS, ['scheduled', 'completed', 'failed']),
    owned('post_url', SCALAR_FORMS, ['https://x.test/p/1/']),
    owned('destinations', LIST_FORMS, ['']),
  )
  .chain((pieces) => fc.shuffledSubarray(pieces));

const file = fc
  .record({
    foreign: foreignPieces,
    own: ownedPieces,
    places: fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }),
    opening: fc.constantFrom('---\n', '--- \n', '\uFEFF---\n'),
    closing: fc.constantFrom('---', '---\n', '---\t\n\nBody 📸\n---\nstatus: x\n', '---\nno newline at the end'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ foreign, own, places, opening, closing, lineEnd }) => {
    const pieces = [...foreign];
    for (const [index, piece] of own.entries()) pieces.splice(places[index] ?? 0, 0, piece);
    const all = [{ isOwned: false, text: opening }, ...pieces, { isOwned: false, text: closing }];
    return all.map((piece) => ({ ...piece, text: piece.text.replaceAll('\n', lineEnd) }));
  });

function join(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/** What stands between the author's pieces; fails unless each of those is there, byte for byte and in its place. */
function betweenForeign(edited: string, pieces: readonly Piece[]): string {
  const foreign = pieces.filter((piece) => !piece.isOwned).map((piece) => piece.text);
  const closing = foreign.pop() ?? '';
  let rest = edited;
  let between = '';
  for (const [index, piece] of foreign.entries()) {
    const at = index === 0 ? 0 : rest.indexOf(piece);
    expect(rest.startsWith(piece, at), `${JSON.stringify(piece)} in ${JSON.stringify(edited)}`).toBe(true);
    between += rest.slice(0, at);
    rest = rest.slice(at + piece.length);
  }
  expect(rest.endsWith(closing), JSON.stringify(edited)).toBe(true);
  return between + rest.slice(0, rest.length - closing.length);
}

function fieldsOf(post: string): Record<string, unknown> {
  const split = splitFrontMatter(post);
  const { value, problems } = readFullYaml(split.kind === 'split' ? split.yaml : '}');
  expect(problems).toEqual([]);
  return (value ?? {}) as Record<string, unknown>;
}

/** As a reader of the trail would put it: messages on one line. */
function intended(change: AuditTrail): Record<string, unknown> {
  const { destinations, ...scalars } = change;
  if (destinations.length === 0) return scalars;
  const line = (message: string) =>
    message
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .trim();
  const items = destinations.map((item) =>
    item.error_message === undefined ? item : { ...item, error_message: line(item.error_message) },
  );
  return { ...scalars, destinations: items };
}

/** More for a long hunt by hand. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 500);

it('sets the owned fields and leaves every other byte, whatever the front matter looks like', () => {
  let edits = 0;
  const property = fc.property(file, trail, (pieces, change) => {
    const before = join(pieces);
    const result = editFrontMatter(before, change);
    const wanted = { ...fieldsOf(before), ...intended(change) };
    if (result.kind === 'unchanged') {
      expect(fieldsOf(before)).toEqual(wanted);
      return;
    }
    if (result.kind === 'refused') throw new Error(`${result.reason} ${JSON.stringify(before)}`);

    edits += 1;
    expect(fieldsOf(result.text)).toEqual(wanted);
    expect(editFrontMatter(result.text, change)).toEqual({ kind: 'unchanged' });
    const ownText = betweenForeign(result.text, pieces);
    expect(OWNED_FIELDS).toEqual(expect.arrayContaining(Object.keys(fieldsOf(`---\n${ownText}---\n`))));
    expect(ownText.split(KEPT_COMMENT).length).toBe(
      join(pieces.filter((piece) => piece.isOwned)).split(KEPT_COMMENT).length,
    );
    const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
    expect(ownText.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/);
  });
  fc.assert(property, { numRuns: RUNS });
  expect(edits).toBeGreaterThan(RUNS / 2);
});
