/** How many pictures a GIF shows, as far as these bytes reach; it stops counting at two. */
export function countGifFrames(gif: Uint8Array): number {
  let frames = 0;
  for (let at = HEADER_BYTES + colourTableBytes(gif[10] ?? 0); at < gif.length && frames < 2; ) {
    const block = gif[at];
    if (block === EXTENSION) at = skipSubBlocks(gif, at + 2);
    else if (block === PICTURE) {
      frames += 1;
      at = skipSubBlocks(gif, at + PICTURE_BYTES + colourTableBytes(gif[at + 9] ?? 0));
    } else break;
  }
  return frames;
}

/** Signature and the description of the screen. */
const HEADER_BYTES = 13;
const EXTENSION = 0x21;
const PICTURE = 0x2c;
/** Its description, and the size of its codes. */
const PICTURE_BYTES = 11;

/** The highest bit says that there is one, the lowest three how large. */
function colourTableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Each begins with its length; 0 is the last. */
function skipSubBlocks(gif: Uint8Array, start: number): number {
  let at = start;
  for (let length = gif[at] ?? 0; length > 0; length = gif[at] ?? 0) at += 1 + length;
  return at + 1;
}
