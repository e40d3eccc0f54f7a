import { expect, it } from 'vitest';
import { formatInstant } from '../../domain/instant.ts';
import { readTimestamp } from './timestamp.ts';

it.each([
  ['2019-09-26T22:36:43+0000', '2019-09-26T22:36:43Z'],
  ['2019-09-26T22:36:43+0230', '2019-09-26T20:06:43Z'],
  ['2019-09-26T22:36:43+00:00', '2019-09-26T22:36:43Z'],
  ['2019-09-26T22:36:43Z', '2019-09-26T22:36:43Z'],
])('timestamp %s', (text, expected) => {
  const at = readTimestamp(text);
  expect(at === null ? null : formatInstant(at)).toBe(expected);
});

it('a timestamp that is none', () => {
  expect(readTimestamp('yesterday')).toBeNull();
});
