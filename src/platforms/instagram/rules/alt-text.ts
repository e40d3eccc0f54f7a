import type { Problem } from '../../../domain/finding.ts';
import { type JsonPointer, pointer } from '../../../domain/json-pointer.ts';
import { mediaKind } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import { countCharacters } from '../../graph/rules/count-text.ts';
import { INSTAGRAM_LIMITS } from '../limits.ts';
import { readOptions } from '../options.ts';

/** Alt texts: their length, and those that Instagram has no place for. */
export function checkAltText({ options, media }: Pick<Destination, 'options' | 'media'>): readonly Problem[] {
  const { altText } = readOptions(options);
  const hasImage = media.some((item) => mediaKind(item) === 'image');
  return [
    ...(altText === null ? [] : checkOne(altText, pointer('instagram_alt_text'), hasImage)),
    ...media.flatMap((item, index) =>
      item.altText === null
        ? []
        : checkOne(item.altText, pointer('media_alt_texts', index), mediaKind(item) === 'image'),
    ),
  ];
}

function checkOne(altText: string, path: JsonPointer, isForImage: boolean): readonly Problem[] {
  if (!isForImage) {
    return [
      {
        code: 'ALT_TEXT_IGNORED',
        severity: 'warning',
        path,
        message: 'Instagram takes alt texts for pictures only; this one belongs to a video and is not sent.',
        hint: 'Describe the video in the caption, or remove the alt text.',
      },
    ];
  }
  const length = countCharacters(altText);
  const allowed = INSTAGRAM_LIMITS.altTextCharacters.value;
  if (length <= allowed) return [];
  return [
    {
      code: 'ALT_TEXT_TOO_LONG',
      severity: 'error',
      path,
      message: `The alt text has ${length} characters. Instagram allows ${allowed}.`,
      hint: `Shorten it by ${length - allowed}.`,
    },
  ];
}
