import type { ImageDetails } from '../fix-plan/plan-image.ts';
import { colourProfileName, isStandardProfile } from './colour-profile.ts';
import { hasExifLocation } from './exif-location.ts';
import type { SharpModule } from './load-sharp.ts';

/** Null for a picture that sharp cannot read. */
export async function lookAtImage(sharp: SharpModule, file: string): Promise<ImageDetails | null> {
  try {
    const { space, icc, exif, xmp, pages = 1, delay, autoOrient } = await sharp(file).metadata();
    return {
      shown: { width: autoOrient.width, height: autoOrient.height },
      otherColours: otherColours(space, icc),
      isAnimated: pages > 1 && delay !== undefined,
      hasLocation:
        (exif !== undefined && hasExifLocation(exif)) || (xmp?.toString('utf8').includes('GPSLatitude') ?? false),
    };
  } catch {
    return null;
  }
}

function otherColours(space: string, profile: Uint8Array | undefined): string | null {
  if (GREYS.includes(space)) return null;
  if (!SRGB.includes(space)) return space.toUpperCase();
  const name = profile === undefined ? null : colourProfileName(profile);
  return name === null || isStandardProfile(name) ? null : name;
}

/** As libvips calls what has no profile of its own. */
const SRGB: readonly string[] = ['srgb', 'rgb', 'rgb16'];
const GREYS: readonly string[] = ['b-w', 'grey16'];
