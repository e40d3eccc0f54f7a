/** The name that an ICC profile gives itself, such as `sRGB IEC61966-2.1`; null when it cannot be read. */
export function colourProfileName(profile: Uint8Array): string | null {
  const bytes = Buffer.from(profile.buffer, profile.byteOffset, profile.byteLength);
  try {
    const count = Math.min(bytes.readUInt32BE(HEADER_BYTES), MAX_TAGS);
    for (let i = 0; i < count; i += 1) {
      const entry = HEADER_BYTES + 4 + i * TAG_BYTES;
      if (bytes.toString('latin1', entry, entry + 4) === 'desc') return readText(bytes, bytes.readUInt32BE(entry + 4));
    }
    return null;
  } catch (error) {
    if (error instanceof RangeError) return null; // cut short, or an offset that leads nowhere
    throw error;
  }
}

const HEADER_BYTES = 128;
const TAG_BYTES = 12;
const MAX_TAGS = 200;

/** Version 2 writes ASCII with its length; version 4 a list of translations in UTF-16, of which the first is taken. */
function readText(bytes: Buffer, start: number): string | null {
  const type = bytes.toString('latin1', start, start + 4);
  if (type === 'desc') {
    const length = bytes.readUInt32BE(start + 8);
    return named(bytes.toString('latin1', start + 12, start + 12 + length));
  }
  if (type !== 'mluc') return null;
  const length = bytes.readUInt32BE(start + 20);
  const textStart = start + bytes.readUInt32BE(start + 24);
  return named(
    Buffer.from(bytes.subarray(textStart, textStart + (length & ~1)))
      .swap16()
      .toString('utf16le'),
  );
}

function named(text: string): string | null {
  const name = text.split('\0', 1)[0]?.trim().slice(0, 80);
  return name ? name : null;
}
