import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { ByteCursor } from './byte-cursor.ts';

const FILE = Buffer.from('0123456789abcdefghij');

/** A file in pieces of seven bytes, and how often it was begun and let go. */
function opened() {
  const passes: string[] = [];
  const bytes = {
    sizeBytes: FILE.length,
    async *read(fromByte: number) {
      passes.push(`from ${fromByte}`);
      try {
        for (let at = fromByte; at < FILE.length; at += 7) yield FILE.subarray(at, at + 7);
      } finally {
        passes.push('let go');
      }
    },
  };
  return { cursor: new ByteCursor(bytes), passes };
}

const textOf = async (pieces: AsyncIterable<Uint8Array>) => (await buffer(pieces)).toString();

it('pieces that follow each other come from one pass', async () => {
  const { cursor, passes } = opened();
  expect(await textOf(cursor.piece(0, 3))).toBe('012');
  expect(await textOf(cursor.piece(3, 15))).toBe('3456789abcde');
  expect(await textOf(cursor.piece(15, 20))).toBe('fghij');
  await cursor.close();
  expect(passes).toEqual(['from 0', 'let go']);
});

it('going elsewhere, or again, begins anew', async () => {
  const { cursor, passes } = opened();
  expect(await textOf(cursor.piece(4, 9))).toBe('45678');
  expect(await textOf(cursor.piece(4, 9))).toBe('45678');
  for await (const _piece of cursor.piece(9, 20)) break; // the connection broke
  expect(await textOf(cursor.piece(9, 12))).toBe('9ab');
  expect(passes.filter((each) => each !== 'let go')).toEqual(['from 4', 'from 4', 'from 9']);
});
