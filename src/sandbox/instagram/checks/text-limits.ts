import type { ValueCheck } from '../../graph/checks/simple-values.ts';
import { refusal } from '../../graph/refusals.ts';

const MAX_CAPTION_CHARACTERS = 2200;
const MAX_HASHTAGS = 30;
const MAX_MENTIONS = 20;
const MAX_ALT_TEXT_CHARACTERS = 1000;

const HASHTAG = /(?<![\p{L}\p{N}_&])#[\p{L}\p{N}\p{M}_]+/gu;
const MENTION = /(?<![\p{L}\p{N}_.])@[A-Za-z0-9_][A-Za-z0-9._]*/gu;

export const checkCaption: ValueCheck = ({ value }) => {
  const characters = [...value].length;
  if (characters > MAX_CAPTION_CHARACTERS) {
    throw refusal('captionTooLong', `The caption has ${characters} characters; ${MAX_CAPTION_CHARACTERS} are allowed.`);
  }
  const hashtags = value.match(HASHTAG)?.length ?? 0;
  if (hashtags > MAX_HASHTAGS) {
    throw refusal('captionTooLong', `The caption has ${hashtags} hashtags; ${MAX_HASHTAGS} are allowed.`);
  }
  const mentions = value.match(MENTION)?.length ?? 0;
  if (mentions > MAX_MENTIONS) {
    throw refusal('tooManyTags', `The caption mentions ${mentions} accounts; ${MAX_MENTIONS} are allowed.`);
  }
};

export const checkAltText: ValueCheck = ({ value }) => {
  const characters = [...value].length;
  if (characters > 0 && characters <= MAX_ALT_TEXT_CHARACTERS) return;
  throw refusal(
    'invalidParameter',
    `Param alt_text has ${characters} characters; 1 to ${MAX_ALT_TEXT_CHARACTERS} fit.`,
  );
};
