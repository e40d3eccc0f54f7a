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

/** The boxes of an MP4 file without anything to play; `moov` is before or after the data. */
export function mp4(seconds: number, order: 'front' | 'back' = 'front', brand = 'isom'): Buffer {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(seconds * 1000, 16);
  const moov = box('moov', box('mvhd', header));
  const mdat = box('mdat', Buffer.alloc(64));
  return Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0`)),
    ...(order === 'front' ? [moov, mdat] : [mdat, moov]),
  ]);
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
}
