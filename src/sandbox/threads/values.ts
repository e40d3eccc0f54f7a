import { parseJsonParameter } from '../graph/checks/json-value.ts';
import type { ValueCheck } from '../graph/checks/simple-values.ts';
import { refusal } from '../graph/refusals.ts';

const MAX_CHARACTERS = 500;
const MAX_LINKS = 5;
const MAX_ALT_TEXT = 1000;
const MAX_POLL_OPTION = 25;
const REPLY_CONTROLS = [
  'everyone',
  'accounts_you_follow',
  'mentioned_only',
  'parent_post_author_only',
  'followers_only',
];

const EMOJI_RUN =
  /(?:\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)*)/gu;

/** 500 characters, of which an emoji takes as many as it has UTF-8 bytes. */
export const checkText: ValueCheck = ({ value }) => {
  const emojiBytes = (value.match(EMOJI_RUN) ?? []).reduce((sum, emoji) => sum + Buffer.byteLength(emoji), 0);
  const characters = [...value.replace(EMOJI_RUN, '')].length + emojiBytes;
  if (characters > MAX_CHARACTERS) {
    throw refusal(
      'invalidParameter',
      `Param text must be at most ${MAX_CHARACTERS} characters long; it has ${characters}.`,
    );
  }
  checkLinks(value, null);
};

/** Different addresses of the text and the attachment together. */
export function checkLinks(text: string, attachment: string | null): void {
  const found = text.match(/(?:https?:\/\/|www\.)[^\s)]+/gi) ?? [];
  const links = new Set([...found.map((link) => link.replace(/[.,;:!?]+$/, '')), ...(attachment ? [attachment] : [])]);
  if (links.size <= MAX_LINKS) return;
  throw refusal('invalidParameter', `THREADS_API__LINK_LIMIT_EXCEEDED: ${links.size} links; ${MAX_LINKS} are allowed.`);
}

export const checkAltText: ValueCheck = ({ value }) => {
  const characters = [...value].length;
  if (characters > 0 && characters <= MAX_ALT_TEXT) return;
  throw refusal('invalidParameter', `Param alt_text has ${characters} characters; 1 to ${MAX_ALT_TEXT} fit.`);
};

export const checkTopicTag: ValueCheck = ({ value }) => {
  if (/^[^.&]{1,50}$/u.test(value)) return;
  throw refusal('invalidParameter', `Param topic_tag takes 1 to 50 characters without . and &; it is "${value}".`);
};

export const checkReplyControl: ValueCheck = ({ value }) => {
  if (REPLY_CONTROLS.includes(value)) return;
  throw refusal('invalidParameter', `Param reply_control is one of ${REPLY_CONTROLS.join(', ')}; it is "${value}".`);
};

export const checkPoll: ValueCheck = ({ name, value }) => {
  const poll = parseJsonParameter(name, value);
  const entries = Object.entries(typeof poll === 'object' && poll !== null ? poll : {});
  const names = entries.map(([key]) => key).join(' ');
  const isComplete = ['option_a option_b', 'option_a option_b option_c', 'option_a option_b option_c option_d'];
  if (!isComplete.includes(names)) {
    throw refusal('invalidParameter', 'Param poll_attachment takes option_a and option_b, then option_c and option_d.');
  }
  for (const [key, option] of entries) {
    const length = [...String(option)].length;
    if (typeof option !== 'string' || length < 1 || length > MAX_POLL_OPTION) {
      throw refusal('invalidParameter', `Param poll_attachment.${key} takes 1 to ${MAX_POLL_OPTION} characters.`);
    }
  }
};

export const checkId: ValueCheck = ({ name, value }) => {
  if (!/^\d{1,20}$/.test(value)) throw refusal('invalidParameter', `Param ${name} must be an id; it is "${value}".`);
};
