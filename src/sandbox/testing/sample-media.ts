import sharp from 'sharp';

export function jpeg(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#b5563a' } })
    .jpeg()
    .toBuffer();
}

export function png(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#b5563a' } })
    .png()
    .toBuffer();
}

export interface Mp4Options {
  /** Width and height of its picture. Absent: the file does not say. */
  readonly size?: readonly [number, number];
  /** Shown a quarter turned, as phones store upright films. */
  readonly isTurned?: boolean;
  readonly dataBytes?: number;
}

/** The boxes of an MP4 file without anything to play; `moov` is before or after the data. */
export function mp4(
  seconds: number,
  order: 'front' | 'back' = 'front',
  brand = 'isom',
  { dataBytes = 64, ...picture }: Mp4Options = {},
): Buffer {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(seconds * 1000, 16);
  const moov = box('moov', Buffer.concat([box('mvhd', header), track(picture)]));
  const mdat = box('mdat', Buffer.alloc(dataBytes));
  return Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0`)),
    ...(order === 'front' ? [moov, mdat] : [mdat, moov]),
  ]);
}

/** With the matrix that turns it, which begins with the cosine and the sine. */
function track({ size, isTurned = false }: Mp4Options): Buffer {
  if (size === undefined) return Buffer.alloc(0);
  const header = Buffer.alloc(84);
  header.writeInt32BE(0x10000, isTurned ? 44 : 40);
  header.writeUInt32BE(size[0] * 0x10000, 76);
  header.writeUInt32BE(size[1] * 0x10000, 80);
  return box('trak', box('tkhd', header));
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
}
