import { expect, test } from 'vitest';
import { type NodeType, parseFields, selectFields } from './fields.ts';

test.each([
  [undefined, []],
  ['', []],
  ['id', [{ name: 'id', nested: [] }]],
  [
    'id, caption',
    [
      { name: 'id', nested: [] },
      { name: 'caption', nested: [] },
    ],
  ],
  [
    'children{id,owner{id}},id',
    [
      {
        name: 'children',
        nested: [
          { name: 'id', nested: [] },
          { name: 'owner', nested: [{ name: 'id', nested: [] }] },
        ],
      },
      { name: 'id', nested: [] },
    ],
  ],
])('reads fields=%s', (text, expected) => {
  expect(parseFields(text)).toEqual(expected);
});

test.each(['id}', 'children{id', '{id}', 'id caption', 'children{id}}', '1'])('refuses fields=%s', (text) => {
  expect(() => parseFields(text)).toThrow('Syntax error');
});

const type: NodeType<{ id: string }> = {
  name: 'Thing',
  fields: { id: ({ id }) => id, colour: () => 'red', absent: () => undefined },
};

test.each([
  ['', { id: '7' }],
  ['colour', { colour: 'red', id: '7' }],
  ['absent', { id: '7' }],
])('fields=%s answers with the id, and without what has no value', (text, expected) => {
  expect(selectFields(type, parseFields(text), { id: '7' })).toEqual(expected);
});

test.each(['size', 'constructor', '__proto__'])('names the field %s that the node does not have', (name) => {
  expect(() => selectFields(type, parseFields(name), { id: '7' })).toThrow(
    `nonexisting field (${name}) on node type (Thing)`,
  );
});
