import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { MemoryFile } from '../../test/support/memory-file.ts';
import { makeAnimation, makeJpeg, makePicture } from '../../test/support/real-media.ts';
import type { ImageDetails } from '../domain/image-details.ts';
import { inspectFile } from './inspect-file.ts';

async function detailsOf(bytes: Uint8Array): Promise<ImageDetails> {
  const facts = await inspectFile(new MemoryFile(bytes));
  if (facts.kind !== 'image' || facts.details === undefined) throw new Error(`It is ${JSON.stringify(facts)}.`);
  return facts.details;
}

const canvas = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#d8a47f' } });
const LISBON = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '38/1 43/1 20/1',
  GPSLongitudeRef: 'W',
  GPSLongitude: '9/1 8/1 0/1',
};
const NO_FIX = { GPSVersionID: '2 3 0 0' };
const plain = {
  colour: 'rgb',
  colourProfile: null,
  bitDepth: 8,
  isAnimated: false,
  isProgressive: false,
  isMultiPicture: false,
  hasLocation: false,
  isTruncated: false,
  trailingBytes: 0,
};

/** With segments of one's own right behind the start of a JPEG. */
function withSegment(jpeg: Uint8Array, marker: number, payload: string): Uint8Array {
  const body = Buffer.from(payload, 'latin1');
  const header = Buffer.from([0xff, marker, 0, 0]);
  header.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), header, body, jpeg.subarray(2)]);
}

const append = (bytes: Uint8Array, more: string) => Buffer.concat([bytes, Buffer.from(more, 'latin1')]);

describe('a JPEG', () => {
  it.each([
    ['baseline', () => makeJpeg(), {}],
    ['progressive', () => makeJpeg({ isProgressive: true }), { isProgressive: true }],
    ['grey', () => canvas().greyscale().toColourspace('b-w').jpeg().toBuffer(), { colour: 'grey' }],
    ['a profile, version 4', () => canvas().withIccProfile('p3').jpeg().toBuffer(), { colourProfile: 'sP3C' }],
    ['300 KB of metadata', () => makeJpeg({ metadataBytes: 300_000 }), {}],
    ['a place', () => canvas().withExif({ IFD3: LISBON }).jpeg().toBuffer(), { hasLocation: true }],
    ['a camera without a fix', () => canvas().withExif({ IFD3: NO_FIX }).jpeg().toBuffer(), {}],
    [
      'a place in XMP',
      async () => withSegment(await makeJpeg(), 0xe1, 'http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="38,43N"/>'),
      { hasLocation: true },
    ],
    [
      'several pictures',
      async () => append(withSegment(await makeJpeg(), 0xe2, 'MPF\0MM\0*'), 'second'),
      { isMultiPicture: true },
    ],
    ['text behind its end', async () => append(await makeJpeg(), 'MotionPhoto'), { trailingBytes: 11 }],
    [
      'text behind a progressive',
      async () => append(await makeJpeg({ isProgressive: true }), 'x\xff\xd8'),
      { isProgressive: true, trailingBytes: 3 },
    ],
    ['zeros behind its end', async () => append(await makeJpeg(), '\0\0\0'), {}],
    ['no end', async () => (await makeJpeg()).subarray(0, -2), { isTruncated: true }],
    [
      'no pixels',
      async () => {
        const bytes = await makeJpeg();
        return bytes.subarray(0, Buffer.from(bytes).indexOf('\xff\xda', 0, 'latin1'));
      },
      { isTruncated: true },
    ],
  ] as const)('with %s', async (_, make, expected) => {
    expect(await detailsOf(await make())).toEqual({ ...plain, ...expected });
  });

  it('in CMYK, with the profile that sharp sees', async () => {
    const bytes = await makeJpeg({ isCmyk: true });
    expect(await detailsOf(bytes)).toMatchObject({ colour: 'cmyk', bitDepth: 8 });
    expect((await sharp(bytes).metadata()).space).toBe('cmyk');
  });

  it('reads a large one in two places only', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const create = { width: 1000, height: 1000, channels: 3, background: 'white', noise } as const;
    const file = new MemoryFile(await sharp({ create }).jpeg({ quality: 98 }).toBuffer());
    expect(await inspectFile(file)).toMatchObject({ kind: 'image', width: 1000 });
    expect(file.sizeBytes).toBeGreaterThan(400_000);
    expect(file.bytesRead).toBeLessThan(70_000);
  });

  it('keeps the dimensions when its metadata fill the first 64 KiB', async () => {
    const facts = await inspectFile(new MemoryFile(await makeJpeg({ metadataBytes: 300_000, orientation: 6 })));
    expect(facts).toMatchObject({ kind: 'image', width: 1350, height: 1080 });
  });
});

describe('other pictures', () => {
  it.each([
    ['png', () => makePicture('png'), {}],
    ['16-bit PNG', () => canvas().toColourspace('rgb16').png().toBuffer(), { bitDepth: 16 }],
    ['grey PNG', () => canvas().greyscale().toColourspace('b-w').png().toBuffer(), { colour: 'grey' }],
    ['PNG with a place', () => canvas().withExif({ IFD3: LISBON }).png().toBuffer(), { hasLocation: true }],
    ['PNG cut short', async () => (await makePicture('png')).subarray(0, -6), { isTruncated: true }],
    ['PNG with text behind it', async () => append(await makePicture('png'), 'text'), { trailingBytes: 4 }],
    ['GIF', () => makePicture('gif'), {}],
    ['animated GIF', () => makeAnimation('gif'), { isAnimated: true }],
    ['GIF cut short', async () => (await makePicture('gif')).subarray(0, -20), { isTruncated: true }],
    ['WebP', () => makePicture('webp'), {}],
    ['animated WebP', () => makeAnimation('webp'), { isAnimated: true }],
    ['WebP with a place', () => canvas().withExif({ IFD3: LISBON }).webp().toBuffer(), { hasLocation: true }],
    ['WebP cut short', async () => (await makePicture('webp')).subarray(0, -6), { isTruncated: true }],
  ] as const)('%s', async (_, make, expected) => {
    expect(await detailsOf(await make())).toMatchObject({ ...plain, ...expected });
  });

  it('an animated PNG', async () => {
    const bytes = Buffer.from(await makePicture('png'));
    const afterHeader = 8 + 25;
    const control = Buffer.alloc(20);
    control.writeUInt32BE(8, 0);
    control.write('acTL', 4, 'latin1');
    const animated = Buffer.concat([bytes.subarray(0, afterHeader), control, bytes.subarray(afterHeader)]);
    expect(await detailsOf(animated)).toMatchObject({ isAnimated: true, isTruncated: false });
  });

  it.each(['avif', 'tiff'] as const)('%s is not looked into', async (type) => {
    const facts = await inspectFile(new MemoryFile(await makePicture(type)));
    expect(facts).toMatchObject({ kind: 'image', type });
    expect(facts).not.toHaveProperty('details');
  });
});

describe('what is no picture', () => {
  it.each([
    ['', 'an empty file'],
    ['<!doctype html><title>Not found</title>', 'an HTML page'],
  ])('%j', async (text, looksLike) => {
    expect(await inspectFile(new MemoryFile(Buffer.from(text)))).toMatchObject({ kind: 'unknown', looksLike });
  });

  it('damaged anywhere, it never throws', async () => {
    for (const make of [
      () => makeJpeg({ orientation: 6 }),
      () => makePicture('png'),
      () => makePicture('webp'),
      () => makePicture('gif'),
    ]) {
      const bytes = await make();
      for (let at = 0; at < Math.min(bytes.length, 700); at += 3) {
        const damaged = Uint8Array.from(bytes);
        damaged.fill(0xff, at, at + 4);
        await inspectFile(new MemoryFile(damaged));
        await inspectFile(new MemoryFile(bytes.subarray(0, at)));
      }
    }
  });
});
