import type { Problem } from '../../../domain/finding.ts';
import type { ImageDetails } from '../../../domain/image-details.ts';
import type { JudgedMedium } from './judged-medium.ts';
import { named } from './media-bytes.ts';
import { checkLocation } from './metadata.ts';

const FIX = 'Run `mergecast media fix`, which saves it as a plain JPEG in sRGB.';

type About = Pick<JudgedMedium, 'item' | 'path' | 'platform'>;

/** What a picture holds beside its type and dimensions. */
export function checkImageDetails(medium: About, details: ImageDetails): readonly Problem[] {
  return [
    ...checkWhole(medium, details),
    ...checkColour(medium, details),
    ...checkPictures(medium, details),
    ...checkLocation(medium, details.hasLocation),
  ];
}

function checkWhole({ item, path, platform }: About, { isTruncated, trailingBytes }: ImageDetails): readonly Problem[] {
  const name = named(item);
  if (isTruncated) {
    const message = `${name} is cut short: the file ends before the picture does, and the rest would show grey.`;
    return [
      {
        code: 'MEDIA_TRUNCATED',
        severity: 'error',
        path,
        message,
        hint: 'Export or copy it again, and replace the file.',
      },
    ];
  }
  if (trailingBytes === 0) return [];
  const message = `${name} has ${trailingBytes} bytes behind the end of the picture, such as a phone's motion photo. ${platform} shows the picture alone; whoever fetches the file gets all of it.`;
  return [{ code: 'MEDIA_TRAILING_BYTES', severity: 'warning', path, message, hint: FIX }];
}

function checkColour({ item, path, platform }: About, { colour, colourProfile }: ImageDetails): readonly Problem[] {
  const name = named(item);
  if (colour === 'cmyk') {
    const message = `${name} is in CMYK, the colours of print. ${platform} shows sRGB and converts the rest, and CMYK comes out wrong.`;
    return [{ code: 'MEDIA_COLOUR', severity: 'warning', path, message, hint: FIX }];
  }
  if (colourProfile === null || /srgb|grey|gray|^c2(ci)?$|^u?RGB$/i.test(colourProfile)) return [];
  const message = `${name} has the colour profile “${colourProfile}”. ${platform} converts it to sRGB; strong colours may fade a little.`;
  return [{ code: 'MEDIA_COLOUR', severity: 'notice', path, message, hint: null }];
}

function checkPictures({ item, path, platform }: About, details: ImageDetails): readonly Problem[] {
  const name = named(item);
  if (details.isMultiPicture) {
    const message = `${name} holds several pictures (MPO, or the HDR data of a phone). ${platform} names MPO as unsupported; such pictures were seen to go through as well.`;
    return [{ code: 'MEDIA_TYPE_DOUBTFUL', severity: 'warning', path, message, hint: FIX }];
  }
  if (!details.isAnimated) return [];
  const message = `${name} is animated. ${platform} shows pictures that stand still.`;
  return [
    {
      code: 'MEDIA_ANIMATED',
      severity: 'error',
      path,
      message,
      hint: 'Convert it to an MP4 of at least 3 seconds and post it as a video, or save one of its frames as JPEG.',
    },
  ];
}
