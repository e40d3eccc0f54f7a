import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointer, pointerSegments } from './json-pointer.ts';

it.each([
  [[], ''],
  [['media_urls', 0], '/media_urls/0'],
  [['a/b', 'm~n', ''], '/a~1b/m~0n/'],
])('%j is written %s', (segments, text) => {
  expect(pointer(...segments)).toBe(text);
});

it('reads what it writes, whatever the names', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (names) => {
      expect(pointerSegments(pointer(...names))).toEqual(names);
    }),
  );
});
