import { ADVICE } from '../advice.ts';
import { captionPairs } from '../caption-pairs.ts';
import type { LintInput, Remark } from '../lint-input.ts';
import { accountName } from '../outgoing.ts';
import { PackedSets } from '../packed-sets.ts';
import { contentKey, repetition, type Shown, shownByAccount } from '../shown.ts';
import { similarSets } from '../similar-sets.ts';

/** A caption that the account has, or nearly has, in another post. What is a duplicate as a whole is said elsewhere. */
export function checkSimilarCaptions(input: LintInput): readonly Remark[] {
  return [...shownByAccount(input).values()].flatMap((account) => {
    if (account.every(isSilent)) return [];
    const sets = new PackedSets();
    for (const { caption } of account) sets.add(captionPairs(caption ?? '', ADVICE.similarWordsMin));
    const isWanted = (index: number) => account[index] !== undefined && !isSilent(account[index]);
    return similarSets(sets, ADVICE.similarShare, isWanted).flatMap(({ earlier, later, share }) =>
      remarkOn({ earlier: account[earlier], later: account[later], share }, input),
    );
  });
}

/** Live, or repeated on purpose. */
function isSilent({ outgoing }: Shown): boolean {
  return outgoing === null || outgoing.destination.allowDuplicate;
}

interface Pair {
  readonly earlier: Shown | undefined;
  readonly later: Shown | undefined;
  readonly share: number;
}

function remarkOn({ earlier, later, share }: Pair, input: LintInput): Remark[] {
  if (earlier === undefined || !later?.outgoing || earlier.post === later.post) return [];
  if (contentKey(earlier) === contentKey(later) && earlier.outgoing !== null) return [];
  const { subject, other, otherIs } = repetition(earlier, later.outgoing, input);
  const how = share === 1 ? 'the same words as' : `${Math.floor(share * 100)} % of its words in common with`;
  return [
    {
      rule: 'similar_caption',
      file: subject.post.path,
      target: subject.destination,
      path: '/description',
      code: 'CAPTION_SIMILAR',
      message: `This caption has ${how} ${other}, ${otherIs}, for ${accountName(subject.destination)}.`,
      hint: 'Write it anew if that is not meant. allow_duplicate: true in the post says that it is.',
    },
  ];
}
