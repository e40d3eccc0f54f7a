import type { ImageType, VideoType } from '../domain/media.ts';

/** What the brands of an ISO base media file (`ftyp` box) say: MP4, QuickTime, HEIC, AVIF and their kin. */
export type IsoBrand =
  | { readonly kind: 'image'; readonly type: ImageType }
  | { readonly kind: 'video'; readonly type: VideoType }
  | { readonly kind: 'unknown'; readonly looksLike: string };

const AVIF: readonly string[] = ['avif', 'avis'];
const HEIC: readonly string[] = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'];
/** Pictures of some codec; the compatible brands tell which. */
const ANY_PICTURE: readonly string[] = ['mif1', 'msf1', 'miaf'];
const NOT_MEDIA_OF_A_POST: ReadonlyMap<string, string> = new Map([
  ['M4A ', 'a sound file (M4A)'],
  ['M4B ', 'a sound file (M4B)'],
  ['crx ', 'a camera raw picture (CR3)'],
]);

/** `latin1` is the start of the file, one character for each byte; its first box is `ftyp`. */
export function sniffIsoBrand(latin1: string): IsoBrand {
  const major = latin1.slice(8, 12);
  const brands = ANY_PICTURE.includes(major) ? [major, ...compatibleBrands(latin1)] : [major];
  if (brands.some((brand) => AVIF.includes(brand))) return { kind: 'image', type: 'avif' };
  if (ANY_PICTURE.includes(major) || HEIC.includes(major)) return { kind: 'image', type: 'heic' };
  const looksLike = NOT_MEDIA_OF_A_POST.get(major);
  if (looksLike !== undefined) return { kind: 'unknown', looksLike };
  return { kind: 'video', type: major === 'qt  ' ? 'mov' : 'mp4' };
}

/** After the size, the box's name, the major brand and its version: four characters each, to the end of the box. */
function compatibleBrands(latin1: string): readonly string[] {
  const boxSize = Buffer.from(latin1.slice(0, 4), 'latin1').readUInt32BE();
  return latin1.slice(16, boxSize).match(/.{4}/gs) ?? [];
}
