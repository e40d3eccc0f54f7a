import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FRONT_MATTER_LENGTH, splitAny, splitFrontMatter } from './split.ts';

describe('splitFrontMatter', () => {
  it.each([
    ['a post', '---\na: 1\n---\nHi\n', 'a: 1\n', 'Hi\n'],
    ['CRLF', '---\r\na: "1"\r\n---\r\nHi\r\n', 'a: "1"\r\n', 'Hi\r\n'],
    ['a byte-order mark', '\uFEFF---\na: 1\n---\nHi', 'a: 1\n', 'Hi'],
    ['no body', '---\na: 1\n---\n', 'a: 1\n', ''],
    ['no final newline', '---\na: 1\n---', 'a: 1\n', ''],
    ['nothing between', '---\n---\nHi', '', 'Hi'],
    ['nothing at all', '---\n---', '', ''],
    ['nothing between, CRLF', '---\r\n---\r\nHi', '', 'Hi'],
    ['blank lines between', '---\n\n \n---\nHi', '\n \n', 'Hi'],
    ['only a comment', '---\n# a\n---\nHi', '# a\n', 'Hi'],
    ['spaces and tabs behind the delimiters', '--- \t\na: 1\n---\t \n\nHi', 'a: 1\n', '\nHi'],
    ['delimiters in the body', '---\na: 1\n---\nHi\n---\nb: 2\n---\n', 'a: 1\n', 'Hi\n---\nb: 2\n---\n'],
    ['an indented --- in a text', '---\na: |\n  ---\n  b\n---\nHi', 'a: |\n  ---\n  b\n', 'Hi'],
    ['--- behind a value', '---\na: b ---\n---\nHi', 'a: b ---\n', 'Hi'],
    ['marks of a merge in the body', '---\na: 1\n---\n<<<<<<< x\n=======\n', 'a: 1\n', '<<<<<<< x\n=======\n'],
    ['a line of = that is part of a text', '---\na: |\n  =======\n---\n', 'a: |\n  =======\n', ''],
    ['odd line separators', '---\na: 1\u2028---\u2029b\r---\n---\nHi', 'a: 1\u2028---\u2029b\r---\n', 'Hi'],
    ['emoji', '---\na: 📸\n---\n📸', 'a: 📸\n', '📸'],
  ])('splits %s', (_, text, yaml, body) => {
    const result = splitFrontMatter(text);
    expect(result).toMatchObject({ kind: 'split', yaml, body });
    if (result.kind !== 'split') return;
    expect(text.slice(result.yamlStart, result.yamlStart + yaml.length)).toBe(yaml);
    expect(text.slice(result.bodyStart)).toBe(body);
  });

  it.each([
    '',
    '\uFEFF',
    'Hi\n',
    '\n---\na: 1\n---\n',
    ' ---\n',
    '--',
    '----\na: 1\n----\n',
    '***\n',
    'a\n---\nb\n---\n',
  ])('finds none in %j', (text) => {
    expect(splitFrontMatter(text)).toEqual({ kind: 'none' });
  });

  it.each([
    ['---js', '---js\nmodule.exports = process.exit(3)\n---\n'],
    ['---JS', '---JS\n{a: process.exit(3)}\n---\n'],
    ['--- javascript', '--- javascript \nprocess.exit(3)\n---\n'],
    ['---JavaScript', '---JavaScript\nprocess.exit(3)\n---\n'],
    ['---json', '---json\n{"a": 1}\n---\n'],
    ['---coffee', '---coffee\na: 1\n---\n'],
    ['---yaml', '---yaml\na: 1\n---\n'],
    ['---constructor', '---constructor\na: 1\n---\n'],
    ['---toString', '---toString\r\na: 1\r\n---\r\n'],
    ['---__proto__', '---__proto__\na: 1\n---\n'],
    ['--- # comment', '--- # comment\na: 1\n---\n'],
    ['---\u00a0', '---\u00a0\na: 1\n---\n'],
    ['--- js', '\uFEFF--- js'],
  ])('refuses the language of %j and runs nothing', (_, text) => {
    expect(splitFrontMatter(text)).toMatchObject({
      kind: 'problem',
      problem: { code: 'FRONT_MATTER_LANGUAGE', severity: 'error', path: '' },
      offset: text.startsWith('\uFEFF') ? 1 : 0,
    });
  });

  it.each([
    ['only the delimiter', '---', 0],
    ['only the delimiter, with a newline', '---\n', 0],
    ['never closed', '---\na: 1\n\nHi\n', 0],
    ['never closed, with a byte-order mark', '\uFEFF---\na: 1\n', 1],
    ['closed by an indented line', '---\na: 1\n ---\nHi', 0],
    ['closed by two dashes', '---\na: 1\n--\nHi', 0],
    ['closed by four dashes', '---\na: 1\n----\nHi\n', 9],
    ['closed by a line with a word', '---\na: 1\n---foo\n---\nHi\n', 9],
    ['closed by a line with a comment', '---\r\na: 1\r\n--- # end\r\nHi\r\n', 11],
    ['closed by a list at the start', '---\n--- a\n---\n', 4],
  ])('reports front matter that is %s', (_, text, offset) => {
    expect(splitFrontMatter(text)).toMatchObject({
      kind: 'problem',
      problem: { code: 'FRONT_MATTER_UNCLOSED' },
      offset,
    });
  });

  it.each([
    ['<<<<<<< HEAD\n---\na: 1\n---\n', 0],
    ['---\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> branch\n---\nHi\n', 4],
    ['---\r\na: 1\r\n=======\r\na: 2\r\n---\r\n', 11],
    ['---\na: 1\n>>>>>>> branch\n---\n', 9],
    ['---\na: 1\n||||||| base\n---\n', 9],
    ['---\na: 1\n<<<<<<< HEAD\nnever closed\n', 9],
  ])('reports the marks of an unfinished merge in %j', (text, offset) => {
    expect(splitFrontMatter(text)).toMatchObject({ kind: 'problem', problem: { code: 'CONFLICT_MARKERS' }, offset });
  });

  it('bounds the length of the front matter, not that of the body', () => {
    const yaml = 'a: 1\n'.padEnd(MAX_FRONT_MATTER_LENGTH - 1, '#').concat('\n');
    const body = 'Hi\n'.repeat(MAX_FRONT_MATTER_LENGTH);
    expect(splitFrontMatter(`---\n${yaml}---\n${body}`)).toMatchObject({ kind: 'split', yaml, body });
    const tooLarge = { kind: 'problem', problem: { code: 'FRONT_MATTER_TOO_LARGE' } };
    expect(splitFrontMatter(`---\n${yaml}\n---\n${body}`)).toMatchObject(tooLarge);
    const unclosed = { kind: 'problem', problem: { code: 'FRONT_MATTER_UNCLOSED' } };
    expect(splitFrontMatter(`---\n${yaml}\n${body}`)).toMatchObject(unclosed);
  });

  it.each(['\n', '\r', '\r\n', ' \n', '\u2028'])(
    'takes no more than a moment for a file full of %j',
    (blank) => {
      const text = `---\n${blank.repeat(MAX_FRONT_MATTER_LENGTH / blank.length - 10)}\n---\n`;
      expect(splitFrontMatter(text)).toMatchObject({ kind: 'split' });
    },
    3000,
  );

  it('answers the same a second time, also after a problem', () => {
    const text = '---\na: [\n---\nHi';
    expect(splitFrontMatter(text)).toEqual(splitFrontMatter(text));
  });
});

describe('the short way for ordinary files', () => {
  const piece = fc.constantFrom(
    '---',
    '----',
    '--- ',
    '---js',
    '\n',
    '\n',
    '\r\n',
    'a: 1',
    ' ',
    '\uFEFF',
    '<<<<<<< x',
    '=======',
    '',
  );

  it('agrees with gray-matter on any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, isFramed) => {
        const text = isFramed ? `---\n${pieces.join('')}\n---\nHi` : pieces.join('');
        expect(splitFrontMatter(text)).toEqual(splitAny(text));
      }),
      { numRuns: 5_000 },
    );
  });
});
