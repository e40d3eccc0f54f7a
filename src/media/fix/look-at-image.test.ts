import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lookAtImage } from './look-at-image.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mergecast-look-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const picture = (): Sharp => sharp({ create: { width: 60, height: 40, channels: 3, background: '#d8a47f' } });
const GPS = { IFD0: { Copyright: 'Ada' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } };
const PLAIN = { shown: { width: 60, height: 40 }, otherColours: null, isAnimated: false, hasLocation: false };

async function moving(): Promise<Buffer> {
  const frames = await Promise.all(['#f00', '#0f0'].map((color) => picture().tint(color).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
}

it.each<readonly [string, () => Promise<Uint8Array>, object]>([
  ['a plain JPEG', () => picture().jpeg().toBuffer(), {}],
  ['a grey one', () => picture().toColourspace('b-w').jpeg().toBuffer(), {}],
  ['one that says sRGB', () => picture().withIccProfile('srgb').jpeg().toBuffer(), {}],
  ['a PNG of 16 bits', () => picture().toColourspace('rgb16').png().toBuffer(), {}],
  ['CMYK', () => picture().toColourspace('cmyk').jpeg().toBuffer(), { otherColours: 'CMYK' }],
  [
    'Display P3',
    () => picture().withIccProfile('p3').jpeg().toBuffer(),
    { otherColours: expect.stringContaining('P3') },
  ],
  ['a place', () => picture().withExif(GPS).jpeg().toBuffer(), { hasLocation: true }],
  [
    'EXIF without a place',
    () =>
      picture()
        .withExif({ IFD0: { Copyright: 'Ada' } })
        .jpeg()
        .toBuffer(),
    {},
  ],
  [
    'a place in XMP',
    () =>
      picture()
        .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="51,30N"/></x:xmpmeta>')
        .jpeg()
        .toBuffer(),
    { hasLocation: true },
  ],
  [
    'a turned PNG',
    () => picture().withMetadata({ orientation: 6 }).png().toBuffer(),
    { shown: { width: 40, height: 60 } },
  ],
  ['a still GIF', () => picture().gif().toBuffer(), {}],
  ['a moving GIF', moving, { isAnimated: true }],
])('sees %s', async (name, make, expected) => {
  const file = join(folder, name.replaceAll(' ', '-'));
  writeFileSync(file, await make());
  expect(await lookAtImage(sharp, file)).toEqual({ ...PLAIN, ...expected });
});

it('sees nothing in what is no picture', async () => {
  writeFileSync(join(folder, 'text'), 'text');
  expect(await lookAtImage(sharp, join(folder, 'text'))).toBeNull();
});
