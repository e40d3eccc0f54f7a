import { policyFor } from '../../domain/policy.ts';
import type { Destination } from '../../domain/post.ts';
import type { LintInput, Remark } from '../lint-input.ts';
import { unfinished } from '../outgoing.ts';

/** Words and phrases that the policy forbids or misses. */
export function checkWords(input: LintInput): readonly Remark[] {
  return unfinished(input).flatMap(({ destination }) => {
    const { forbidden, required } = policyFor(input.config.policy, destination.profile).words;
    const caption = destination.caption.normalize('NFC');
    return [
      ...forbidden.filter((words) => hasWords(caption, words)).map((words) => forbiddenIn(destination, words)),
      ...required.filter((words) => !hasWords(caption, words)).map((words) => missingIn(destination, words)),
    ];
  });
}

/** Whole words in upper or lower case; any white space between them. */
function hasWords(caption: string, words: string): boolean {
  const pattern = words.normalize('NFC').trim().split(/\s+/).map(escaped).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').test(caption);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function forbiddenIn(destination: Destination, words: string): Remark {
  return {
    ...base(destination),
    code: 'WORD_FORBIDDEN',
    message: `The policy forbids "${words}" in captions.`,
    hint: 'Write it another way, or change policy.words in mergecast.yml.',
  };
}

function missingIn(destination: Destination, words: string): Remark {
  return {
    ...base(destination),
    code: 'WORD_MISSING',
    message: `The policy asks for "${words}" in every caption.`,
    hint: 'Add it.',
  };
}

function base(destination: Destination): Pick<Remark, 'rule' | 'file' | 'target' | 'path'> {
  return { rule: 'words', file: destination.post, target: destination, path: '/description' };
}
