import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type HeicOptions, makeHeic } from '../../test/support/make-heic.ts';
import { hasFfmpeg, makeJpeg, makePicture, makeVideo } from '../../test/support/real-media.ts';
import { HEAD_BYTES, inspectMedia } from './inspect.ts';

function inspectFile(bytes: Uint8Array) {
  return inspectMedia(bytes.subarray(0, HEAD_BYTES), bytes.length);
}

describe('pictures', () => {
  it.each([
    ['baseline', {}, 1080, 1350],
    ['progressive', { isProgressive: true }, 1080, 1350],
    ['CMYK', { isCmyk: true }, 1080, 1350],
    ['one pixel', { width: 1, height: 1 }, 1, 1],
    ['EXIF orientation 3, upside down', { orientation: 3 }, 1080, 1350],
    ['EXIF orientation 6, a quarter turn', { orientation: 6 }, 1350, 1080],
    ['EXIF orientation 8, a quarter turn', { orientation: 8 }, 1350, 1080],
    ['300 KB of metadata', { metadataBytes: 300_000 }, 1080, 1350],
    ['a turn and 300 KB of metadata', { orientation: 5, metadataBytes: 300_000 }, 1350, 1080],
  ])('reads a JPEG: %s', async (_, options, width, height) => {
    const bytes = await makeJpeg(options);
    expect(inspectFile(bytes)).toEqual({ kind: 'image', type: 'jpeg', sizeBytes: bytes.length, width, height });
    const { autoOrient } = await sharp(bytes).metadata();
    expect({ width, height }).toEqual({ width: autoOrient.width, height: autoOrient.height });
  });

  it.each(['png', 'webp', 'gif', 'avif', 'tiff'] as const)('reads %s', async (type) => {
    const bytes = await makePicture(type, 320, 200);
    expect(inspectFile(bytes)).toEqual({ kind: 'image', type, sizeBytes: bytes.length, width: 320, height: 200 });
  });

  it.each<[string, HeicOptions, number, number]>([
    ['as encoders write it', {}, 96, 64],
    ['upside down', { turns: 2 }, 96, 64],
    ['a quarter turn', { turns: 1 }, 64, 96],
    ['a quarter turn, mirrored', { turns: 3, isMirrored: true }, 64, 96],
    ['cropped, then turned', { crop: { width: 60, height: 40 }, turns: 1 }, 40, 60],
    ['a grid, as phones write it', { grid: { width: 180, height: 120 } }, 180, 120],
    ['a turned grid', { grid: { width: 180, height: 120 }, turns: 3 }, 120, 180],
  ])('reads a HEIC picture: %s', async (_, options, width, height) => {
    const bytes = makeHeic(options);
    expect(inspectFile(bytes)).toEqual({ kind: 'image', type: 'heic', sizeBytes: bytes.length, width, height });
    const { autoOrient } = await sharp(bytes).metadata();
    expect({ width, height }).toEqual({ width: autoOrient.width, height: autoOrient.height });
  });

  it('reads an SVG drawing behind a declaration and a comment', () => {
    const bytes = Buffer.from('<?xml version="1.0"?>\n<!-- <html> -->\n<svg width="20" height="10"></svg>');
    expect(inspectFile(bytes)).toMatchObject({ kind: 'image', type: 'svg', width: 20, height: 10 });
  });

  it('is not fooled by what lies behind a short head in memory', async () => {
    const bytes = Buffer.from(await makePicture('png'));
    expect(inspectMedia(bytes.subarray(0, 20), 20)).toMatchObject({ kind: 'unknown' });
  });
});

describe('what is cut short', () => {
  it('says so of a JPEG that ends before its dimensions', async () => {
    const bytes = (await makeJpeg()).subarray(0, 100);
    const looksLike = 'a JPEG picture that is cut short or damaged: it has no width and height';
    expect(inspectFile(bytes)).toEqual({ kind: 'unknown', sizeBytes: 100, looksLike });
  });

  it('says how far it looked when the dimensions lie further on', async () => {
    const bytes = await makeJpeg({ metadataBytes: 600_000 });
    const looksLike = 'a JPEG picture without a width and height in its first 512 KiB';
    expect(inspectFile(bytes)).toEqual({ kind: 'unknown', sizeBytes: bytes.length, looksLike });
  });

  it.each(['png', 'webp', 'gif', 'avif', 'heic'] as const)('never throws, wherever a %s ends', async (type) => {
    const bytes = type === 'heic' ? makeHeic({ grid: { width: 180, height: 120 }, turns: 1 }) : await makePicture(type);
    for (let length = 0; length < 1200; length += length < 64 ? 1 : 7) {
      expect(inspectFile(bytes.subarray(0, length)).kind).not.toBe('video');
    }
  });
});

// Loud on purpose: without ffmpeg this part proves nothing.
describe.skipIf(!hasFfmpeg())('videos (SKIPPED WITHOUT FFMPEG: install it to prove the containers)', () => {
  it.each([
    ['mp4', 'mp4'],
    ['mov', 'mov'],
    ['webm', 'webm'],
    ['mkv', 'matroska'],
    ['avi', 'avi'],
  ] as const)('reads %s', (format, type) => {
    const bytes = makeVideo(format);
    expect(inspectFile(bytes)).toEqual({ kind: 'video', type, sizeBytes: bytes.length });
  });
});

describe('what is no medium', () => {
  it('reads a Git LFS pointer, and the size of the real file', () => {
    const oid = `sha256:${'4d'.repeat(32)}`;
    const bytes = Buffer.from(`version https://git-lfs.github.com/spec/v1\noid ${oid}\nsize 12345\n`);
    expect(inspectFile(bytes)).toEqual({ kind: 'lfs_pointer', sizeBytes: 12_345, oid });
  });

  it('says what it looks like', () => {
    const bytes = Buffer.from('%PDF-1.7\n');
    expect(inspectFile(bytes)).toEqual({ kind: 'unknown', sizeBytes: 9, looksLike: 'a PDF document' });
  });
});
