import sharp from 'sharp';
import { between, seeded } from './random.ts';

/** One still picture of the sample content. */
export interface Picture {
  /** Where it goes, from the repository's root. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What is inside the `<svg>` element. */
  readonly draw: () => string;
  /** Strength of the film grain in levels of 255. Default 3. */
  readonly grain?: number;
}

export function svg(picture: Pick<Picture, 'width' | 'height' | 'draw'>): string {
  const { width, height } = picture;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${picture.draw()}</svg>`;
}

/** An sRGB JPEG; the same bytes each time for one version of sharp. */
export async function toJpeg(picture: Picture): Promise<Uint8Array> {
  const { width, height, grain = 3 } = picture;
  const pixels = await sharp(Buffer.from(svg(picture)))
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  addGrain(pixels, { width, seed: width * 7 + height + picture.path.length, strength: grain });
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80, progressive: true, mozjpeg: true, chromaSubsampling: '4:2:0' })
    .toBuffer();
}

/** Film grain hides the bands of a gradient. Blocks of two by two pixels cost a JPEG far less than single ones. */
function addGrain(
  pixels: Buffer,
  grain: { readonly width: number; readonly seed: number; readonly strength: number },
): void {
  const random = seeded(grain.seed);
  const rowBytes = grain.width * 3;
  for (let row = 0; row < pixels.length; row += rowBytes * 2) {
    for (let left = row; left < row + rowBytes; left += 6) {
      const noise = between(random, -1, 1) + between(random, -1, 1);
      brighten(pixels, [left, left + 3, left + rowBytes, left + rowBytes + 3], noise * grain.strength);
    }
  }
}

function brighten(pixels: Buffer, offsets: readonly number[], by: number): void {
  for (const offset of offsets) {
    for (let channel = offset; channel < offset + 3; channel++) {
      const value = pixels[channel];
      if (value !== undefined) pixels[channel] = Math.min(255, Math.max(0, Math.round(value + by)));
    }
  }
}
