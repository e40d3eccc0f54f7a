import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { countCharacters } from '../../graph/rules/count-text.ts';
import { FACEBOOK_LIMITS } from '../limits.ts';

/** The length of the text, wherever it is written: the content layer knows whether that is the body or a field. */
export function checkText({ caption }: Pick<Destination, 'caption'>): readonly Problem[] {
  const length = countCharacters(caption);
  const allowed = FACEBOOK_LIMITS.textCharacters.value;
  if (length <= allowed) return [];
  return [
    {
      code: 'CAPTION_TOO_LONG',
      severity: 'error',
      path: pointer('description'),
      message: `The text has ${length} characters. Facebook allows ${allowed}.`,
      hint: `Shorten it by ${length - allowed}, or give Facebook its own text in facebook_description.`,
    },
  ];
}
