import { expect, it } from 'vitest';
import { partOf } from './media-reply.ts';

it.each([
  [undefined, 0, 99, true],
  ['bytes=0-', 0, 99, false],
  ['bytes=10-19', 10, 19, false],
  ['bytes=90-500', 90, 99, false],
  ['bytes=-10', 90, 99, false],
  ['bytes=100-', 0, 99, true],
  ['bytes=0-1,5-6', 0, 99, true],
  ['lines=0-1', 0, 99, true],
])('of 100 bytes, %s: from %i to %i', (range, first, last, isWhole) => {
  expect(partOf(range, 100)).toEqual({ first, last, isWhole });
});
