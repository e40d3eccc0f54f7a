import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { countCharacters, countHashtags, countMentions } from '../../graph/rules/count-text.ts';
import { INSTAGRAM_LIMITS } from '../limits.ts';

/** Wherever the caption is written: the content layer knows whether that is the body or a field. */
const CAPTION = pointer('description');

/** Length, hashtags and mentions of the caption. */
export function checkCaption({ caption }: Pick<Destination, 'caption'>): readonly Problem[] {
  return [...checkLength(caption), ...checkHashtags(caption), ...checkMentions(caption)];
}

function checkLength(caption: string): readonly Problem[] {
  const length = countCharacters(caption);
  const allowed = INSTAGRAM_LIMITS.captionCharacters.value;
  if (length <= allowed) return [];
  return [
    {
      code: 'CAPTION_TOO_LONG',
      severity: 'error',
      path: CAPTION,
      message: `The caption has ${length} characters. Instagram allows ${allowed}.`,
      hint: `Shorten it by ${length - allowed}, or give Instagram its own text in instagram_description.`,
    },
  ];
}

function checkHashtags(caption: string): readonly Problem[] {
  const count = countHashtags(caption);
  const { hashtags, hashtagsAdvised } = INSTAGRAM_LIMITS;
  if (count <= hashtagsAdvised.value) return [];
  if (count > hashtags.value) {
    return [
      {
        code: 'HASHTAGS_TOO_MANY',
        severity: 'error',
        path: CAPTION,
        message: `The caption has ${count} hashtags. Instagram allows ${hashtags.value}.`,
        hint: `Remove ${count - hashtags.value} of them; ${hashtagsAdvised.value} or fewer is what Instagram advises.`,
      },
    ];
  }
  return [
    {
      code: 'HASHTAGS_MANY',
      severity: 'warning',
      path: CAPTION,
      message: `The caption has ${count} hashtags. Instagram announced a limit of ${hashtagsAdvised.value} in December 2025 and may refuse more.`,
      hint: `Keep the ${hashtagsAdvised.value} that matter most.`,
    },
  ];
}

function checkMentions(caption: string): readonly Problem[] {
  const count = countMentions(caption);
  const allowed = INSTAGRAM_LIMITS.mentions.value;
  if (count <= allowed) return [];
  return [
    {
      code: 'MENTIONS_TOO_MANY',
      severity: 'error',
      path: CAPTION,
      message: `The caption mentions ${count} accounts. Instagram allows ${allowed}.`,
      hint: `Remove ${count - allowed} of the @names.`,
    },
  ];
}
