import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isIndexInFront } from './index-position.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mergecast-boxes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function box(name: string, sizeBytes = 8 + 4, payloadBytes = 4): Buffer {
  const header = Buffer.alloc(8 + payloadBytes);
  header.writeUInt32BE(sizeBytes);
  header.write(name, 4, 'latin1');
  return header;
}

function longBox(name: string): Buffer {
  const header = Buffer.alloc(20);
  header.writeUInt32BE(1);
  header.write(name, 4, 'latin1');
  header.writeBigUInt64BE(20n, 8);
  return header;
}

it.each([
  ['in front', [box('ftyp'), box('moov'), box('mdat')], true],
  ['at the end', [box('ftyp'), box('free'), box('mdat'), box('moov')], false],
  ['behind a box with a long size', [box('ftyp'), longBox('mdat'), box('moov')], false],
  ['before a box without an end', [box('ftyp'), box('moov'), box('mdat', 0)], true],
  ['nowhere', [box('ftyp'), box('mdat')], null],
  ['lost behind a size of nonsense', [box('ftyp'), box('mdat', 5), box('moov')], null],
  ['beyond the end', [box('ftyp'), box('mdat', 1000)], null],
  ['in no file at all', [], null],
])('finds the index %s', async (name, boxes, expected) => {
  const file = join(folder, name.replaceAll(' ', '-'));
  writeFileSync(file, Buffer.concat(boxes));
  expect(await isIndexInFront(file)).toBe(expected);
});
