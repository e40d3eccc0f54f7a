import { stat } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import type { ImageRecipe } from '../fix-plan/plan-image.ts';
import type { SharpModule } from './load-sharp.ts';

/** From what the eye cannot tell apart to what it can; the first that fits the size is kept. */
const QUALITIES: readonly number[] = [90, 82, 74, 66];
/** From here on colour is kept at full resolution: lettering stays sharp. */
const FULL_COLOUR_QUALITY = 90;

/**
 * Writes a picture anew by its recipe: turned as its EXIF says, in sRGB, on a ground where it was transparent, and
 * without metadata. Throws what sharp throws for a picture that it cannot read.
 */
export async function writeImage(
  sharp: SharpModule,
  recipe: ImageRecipe,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  for (const quality of QUALITIES) {
    const chromaSubsampling = quality >= FULL_COLOUR_QUALITY ? '4:4:4' : '4:2:0';
    await framed(sharp(from).autoOrient(), recipe).jpeg({ quality, chromaSubsampling }).toFile(to);
    const { size } = await stat(to);
    if (size <= recipe.sizeBytesMax) return;
  }
}

function framed(picture: Sharp, { framing, background }: ImageRecipe): Sharp {
  const { crop, scaled, canvas } = framing;
  const kept = crop === null ? picture : picture.extract(crop);
  const ground = kept
    .resize({ ...scaled, fit: 'fill' })
    .flatten({ background })
    .toColourspace('srgb');
  if (canvas === null) return ground;
  const left = Math.floor((canvas.width - scaled.width) / 2);
  const top = Math.floor((canvas.height - scaled.height) / 2);
  const right = canvas.width - scaled.width - left;
  const bottom = canvas.height - scaled.height - top;
  return ground.extend({ left, right, top, bottom, background });
}
