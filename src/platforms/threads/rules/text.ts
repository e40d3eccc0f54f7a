import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { hasDivider, textsOf } from '../chain.ts';
import { THREADS_LIMITS } from '../limits.ts';
import { readOptions } from '../options.ts';
import { countThreadsText } from './count-text.ts';

/** Wherever the text is written: the content layer knows whether that is the body or a field. */
const TEXT = pointer('description');

/** The length of the text, or of each part of a chain, and how it is divided. */
export function checkText(destination: Destination): readonly Problem[] {
  const texts = textsOf(destination);
  return [
    ...checkDivision(destination, texts),
    ...texts.flatMap((text, part) => checkLength(text, part, texts.length)),
  ];
}

function checkLength(text: string, part: number, parts: number): readonly Problem[] {
  const length = countThreadsText(text);
  const allowed = THREADS_LIMITS.textCharacters.value;
  if (length <= allowed) return [];
  const what = parts === 1 ? 'The text' : `Part ${part + 1} of the chain`;
  return [
    {
      code: 'CAPTION_TOO_LONG',
      severity: 'error',
      path: TEXT,
      message: `${what} has ${length} characters, as Threads counts: an emoji is several. Threads allows ${allowed}.`,
      hint:
        parts === 1
          ? `Shorten it by ${length - allowed}, give Threads its own text in threads_description, or divide it with lines of --- and threads_chain: true.`
          : `Shorten it by ${length - allowed}, or divide it once more with a line of ---.`,
    },
  ];
}

function checkDivision(destination: Destination, texts: readonly string[]): readonly Problem[] {
  const { isChain } = readOptions(destination.options);
  if (!isChain) return hasDivider(destination) ? [undivided] : [];
  if (texts.length === 1) return [oneChain];
  const isFirstShown = destination.media.length > 0;
  return texts.flatMap((text, part) => (text !== '' || (part === 0 && isFirstShown) ? [] : [emptyPart(part)]));
}

const oneChain: Problem = {
  code: 'THREADS_CHAIN',
  severity: 'warning',
  path: pointer('threads_chain'),
  message: 'The post asks for a chain, and its text is not divided: it goes out as one post.',
  hint: 'Put a line of --- between blank lines wherever a new part begins, or remove threads_chain.',
};

const undivided: Problem = {
  code: 'THREADS_CHAIN',
  severity: 'notice',
  path: TEXT,
  message: 'The text has a line of --- between blank lines. It is published as it stands, in one post.',
  hint: 'Write threads_chain: true to publish a chain, one part for each.',
};

function emptyPart(part: number): Problem {
  return {
    code: 'THREADS_CHAIN',
    severity: 'error',
    path: TEXT,
    message: `Part ${part + 1} of the chain is empty, and Threads takes no post without a text.`,
    hint: 'Remove one of the lines of ---, or write something there.',
  };
}
