/** The name that an ICC profile gives itself, such as `Display P3`; null when it has none that can be read. */
export function colourProfileName(profile: Uint8Array): string | null {
  const bytes = Buffer.from(profile.buffer, profile.byteOffset, profile.byteLength);
  const text = descriptionText(bytes);
  return text === null || text === '' ? null : text;
}

/** Whether a profile of that name means sRGB. `c2` is the tiny one that Facebook writes, `sRGB` part of all others. */
export function isStandardProfile(name: string): boolean {
  return /srgb/i.test(name) || name === 'c2';
}

/** ICC.1:2022, 7.3: behind the header of 128 bytes, a count, then 12 bytes for each tag: name, offset, length. */
function descriptionText(bytes: Buffer): string | null {
  if (bytes.length < 132) return null;
  const count = Math.min(bytes.readUInt32BE(128), 100);
  for (let at = 132; at < 132 + count * 12 && at + 12 <= bytes.length; at += 12) {
    if (bytes.toString('latin1', at, at + 4) !== 'desc') continue;
    const offset = bytes.readUInt32BE(at + 4);
    return textOfTag(bytes.subarray(offset, offset + bytes.readUInt32BE(at + 8)));
  }
  return null;
}

/** Version 2 writes ASCII; version 4 a list of translations in UTF-16, of which the first will do. */
function textOfTag(tag: Buffer): string | null {
  const type = tag.toString('latin1', 0, 4);
  if (type === 'desc' && tag.length > 12)
    return tag.toString('latin1', 12, 12 + tag.readUInt32BE(8)).replace(/\0.*$/s, '');
  if (type !== 'mluc' || tag.length < 28) return null;
  const start = tag.readUInt32BE(24);
  const text = Buffer.from(tag.subarray(start, start + tag.readUInt32BE(20)));
  return text.length % 2 === 0 ? text.swap16().toString('utf16le').replace(/\0.*$/s, '') : null;
}
