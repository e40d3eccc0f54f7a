import type { Problem } from '../../../domain/finding.ts';
import { type JsonPointer, pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { countCharacters } from '../../graph/rules/count-text.ts';
import { THREADS_LIMITS } from '../limits.ts';
import { readOptions } from '../options.ts';

/** Alt texts have a length. They are for pictures and videos alike. */
export function checkAltText({ options, media }: Pick<Destination, 'options' | 'media'>): readonly Problem[] {
  const { altText } = readOptions(options);
  return [
    ...(altText === null ? [] : checkOne(altText, pointer('threads_alt_text'))),
    ...media.flatMap((item, index) =>
      item.altText === null ? [] : checkOne(item.altText, pointer('media_alt_texts', index)),
    ),
  ];
}

function checkOne(altText: string, path: JsonPointer): readonly Problem[] {
  const length = countCharacters(altText);
  const allowed = THREADS_LIMITS.altTextCharacters.value;
  if (length <= allowed) return [];
  return [
    {
      code: 'ALT_TEXT_TOO_LONG',
      severity: 'error',
      path,
      message: `The alt text has ${length} characters. Threads allows ${allowed}.`,
      hint: `Shorten it by ${length - allowed}.`,
    },
  ];
}
