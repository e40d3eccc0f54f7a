import { expect, it } from 'vitest';
import { colourProfileName, isStandardProfile } from './colour-profile.ts';

/** A profile with one other tag and a description. */
function profile(tag: Buffer): Buffer {
  const head = Buffer.alloc(128 + 4 + 24);
  head.writeUInt32BE(2, 128);
  head.write('cprtdesc'.slice(0, 4), 132, 'latin1');
  head.write('desc', 144, 'latin1');
  head.writeUInt32BE(head.length, 148);
  head.writeUInt32BE(tag.length, 152);
  return Buffer.concat([head, tag]);
}

function ascii(name: string): Buffer {
  const tag = Buffer.alloc(12 + name.length + 1);
  tag.write('desc', 'latin1');
  tag.writeUInt32BE(name.length + 1, 8);
  tag.write(name, 12, 'latin1');
  return tag;
}

function translated(name: string): Buffer {
  const tag = Buffer.alloc(28);
  tag.write('mluc', 'latin1');
  tag.writeUInt32BE(name.length * 2, 20);
  tag.writeUInt32BE(28, 24);
  return Buffer.concat([tag, Buffer.from(name, 'utf16le').swap16()]);
}

it.each([
  ['version 2', profile(ascii('Adobe RGB (1998)')), 'Adobe RGB (1998)'],
  ['version 4', profile(translated('Display P3')), 'Display P3'],
  ['a tag of another kind', profile(Buffer.from('text....Display P3')), null],
  ['a tag that leads nowhere', profile(ascii('x')).subarray(0, 156), null],
  ['a name that is cut off', profile(translated('Display P3')).subarray(0, 170), null],
  ['no name', profile(ascii('')), null],
  ['a header alone', Buffer.alloc(128), null],
  ['nothing', Buffer.alloc(0), null],
])('reads the name of %s', (_, bytes, name) => {
  expect(colourProfileName(bytes)).toBe(name);
});

it.each([
  ['sRGB IEC61966-2.1', true],
  ['sRGB built-in', true],
  ['c2', true],
  ['Display P3', false],
  ['Adobe RGB (1998)', false],
])('%s is standard: %s', (name, isStandard) => {
  expect(isStandardProfile(name)).toBe(isStandard);
});
