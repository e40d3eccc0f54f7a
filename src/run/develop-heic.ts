import { readFile, writeFile } from 'node:fs/promises';
import { decodeHeif } from '../media/fix/decode-heif.ts';
import { loadLibheif } from '../media/fix/load-libheif.ts';
import type { SharpModule } from '../media/fix/load-sharp.ts';
import { tiffHeader } from '../media/fix/tiff.ts';
import { readHeifPicture } from '../media/image/heif-picture.ts';

export type Developing = 'developed' | 'no_decoder' | 'wide_colours';

/**
 * Writes a HEIC picture as a file that every sharp reads: turned as it is shown, with its own colour profile. Throws for
 * a picture that cannot be decoded.
 */
export async function developHeic(
  sharp: SharpModule,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Developing> {
  const libheif = await loadLibheif();
  if (libheif === null) return 'no_decoder';
  const bytes = await readFile(from);
  if (readHeifPicture(bytes)?.hasCodedWideColours === true) return 'wide_colours';
  const { icc = null } = await sharp(bytes).metadata();
  const pixels = decodeHeif(libheif, bytes);
  await writeFile(to, [tiffHeader(pixels, icc), pixels.data]);
  return 'developed';
}
