import { expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';

it.each([
  ['a tab', 'a:\n\t- b\n', '\t- b', 'indented with a tab', 'spaces'],
  ['a colon in a value', 'a: Sale: 50%\n', 'Sale', 'a colon followed by a space', 'quotes'],
  ['a colon at the end of a value', 'a: Sale:\n', 'Sale', 'a colon followed by a space', 'quotes'],
  ['a second field too far right', 'a: 1\n  b: 2\n', '1', 'indented further', 'same number of spaces'],
  ['a second field too far left', 'a:\n    b: 1\n  c: 2\n', 'c', 'indented differently', 'same number of spaces'],
  ['a quote that is not closed', 'a: "x\nb: 1\n', '"x', 'never closed', 'same quote'],
  ['a single quote that is not closed', "a: 1\nb: 'x\n", "'x", 'never closed', 'same quote'],
  ['a quote inside quotes', "a: 'it's'\n", "s'", 'more text after the value', 'written twice'],
  ['text behind a quote', 'a: "x" y\n', 'y', 'more text after the value', 'whole value in quotes'],
  ['a list that is not closed', 'a: [1, 2\nb: 3\n', 'b: 3', 'not closed before this line', ']'],
  ['a map that is not closed', 'a: {b: 1\nc: 2\n', 'c: 2', 'not closed before this line', '}'],
  ['an @', 'a: @bob\n', '@bob', 'cannot start with this character', 'quotes'],
  ['a %', 'a: %x\n', '%x', 'cannot start with this character', 'quotes'],
  ['a backtick', 'a: `x`\n', '`x`', 'cannot start with this character', 'quotes'],
  ['an unknown escape', 'a: "\\q"\n', '\\q', 'backslash', 'twice'],
  ['a line that is no field', 'a: 1\nb\nc: 2\n', 'b', 'no colon after its name', 'field: value'],
  ['no space behind the colon', 'a: 1\nb:2\n', 'b:2', 'no space after the colon', 'field: value'],
  ['no space behind the first colon', 'a:1\nb: 2\n', 'a:1', 'no space after the colon', 'field: value'],
  ['a list item among fields', 'a: 1\n- b\n', '- b', 'neither a field nor an item', 'indent'],
  ['a list on the line of its field', 'a: - b\n', '- b', 'cannot start on the line of its field', 'next line'],
  ['a bracket too many', 'a: ]\n', ']', 'no opening one', 'quotes'],
  ['a text that is not indented', 'a: >\n\tx\n', '\tx', 'must be indented further', 'two spaces'],
  ['no comma', 'a: ["b" "c"]\n', '"c"', 'comma is missing', 'comma between'],
  ['a comment without a space', 'a: "b"#c\n', '#c', 'separated', 'space before the #'],
  ['a list as a name', '[a]: 1\n', '[a]', 'must be a plain word', 'quotes'],
  ['an order', '%x\na: 1\n', '%x', 'starts with %', 'Delete'],
  ['a second document', 'a: 1\n...\nb: 2\n', 'b', 'more follows', 'Delete'],
  ['something rare', 'a: |x\n', 'x', 'Block scalar header', 'Compare'],
])('explains %s', (_, yaml, place, message, hint) => {
  const [first] = readYaml(yaml).problems;
  expect(first).toMatchObject({
    problem: {
      code: 'YAML_INVALID',
      path: '',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    },
  });
  expect(yaml.slice(first?.offset).slice(0, place.length)).toBe(place);
});
