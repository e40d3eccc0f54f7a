import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import { mediaKind } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';

/** Alt texts that Facebook has no place for. Meta names no length. */
export function checkAltText({ media }: Pick<Destination, 'media'>): readonly Problem[] {
  return media.flatMap((item, index) =>
    item.altText === null || mediaKind(item) === 'image'
      ? []
      : [
          {
            code: 'ALT_TEXT_IGNORED',
            severity: 'warning',
            path: pointer('media_alt_texts', index),
            message: 'Facebook takes alt texts for pictures only; this one belongs to a video and is not sent.',
            hint: 'Describe the video in the text, or remove the alt text.',
          },
        ],
  );
}
