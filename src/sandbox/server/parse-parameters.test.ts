import { expect, test } from 'vitest';
import { mergeParameters, parseBody, parseForm } from './parse-parameters.ts';

test.each([
  ['application/x-www-form-urlencoded', 'caption=a%23b+c&x=', { caption: 'a#b c', x: '' }],
  ['application/x-www-form-urlencoded; charset=UTF-8', 'a=1', { a: '1' }],
  ['application/json', '{"a":"x","b":true,"c":["1"],"d":null,"e":7}', { a: 'x', b: 'true', c: '["1"]', e: '7' }],
  ['text/plain', '', {}],
])('reads a body of %s', (type, body, expected) => {
  expect(parseBody(body, type)).toEqual(expected);
});

test.each([
  ['text/plain', 'a=1', 'must be a form or JSON'],
  ['multipart/form-data; boundary=x', '--x', 'must be a form or JSON'],
  ['application/json', '{', 'not JSON'],
  ['application/json', '[]', 'must be an object'],
])('refuses a body of %s: %s', (type, body, message) => {
  expect(() => parseBody(body, type)).toThrow(message);
});

test('a parameter that comes twice is refused', () => {
  expect(() => parseForm('a=1&a=2')).toThrow('Param a came twice');
  expect(() => mergeParameters({ a: '1' }, { a: '1' })).toThrow('in the query and in the body');
});
