import { describeSource } from '../../domain/media.ts';
import type { LintInput, Remark } from '../lint-input.ts';
import { accountName } from '../outgoing.ts';
import { contentKey, repetition, type Shown, shownByAccount } from '../shown.ts';

/** A picture or video that the account shows in another post. What is a duplicate as a whole is said elsewhere. */
export function checkSameMedia(input: LintInput): readonly Remark[] {
  return [...shownByAccount(input).values()].flatMap((account) => {
    const lastWith = new Map<string, Shown>();
    const remarks = new Map<string, Remark>();
    for (const shown of account) {
      const remark = checkShown(shown, lastWith, input);
      // The post that changed may be remarked on for several others: once is enough.
      if (remark !== null && !remarks.has(remark.file)) remarks.set(remark.file, remark);
      for (const medium of shown.media) lastWith.set(medium, shown);
    }
    return [...remarks.values()];
  });
}

/** Of several media the first: one remark for each post is enough. */
function checkShown(shown: Shown, lastWith: ReadonlyMap<string, Shown>, input: LintInput): Remark | null {
  if (shown.outgoing === null || shown.outgoing.destination.allowDuplicate) return null;
  for (const medium of shown.media) {
    const earlier = lastWith.get(medium);
    if (earlier === undefined || earlier.post === shown.post) continue;
    if (contentKey(earlier) === contentKey(shown)) continue;
    const { subject, other, otherIs } = repetition(earlier, shown.outgoing, input);
    const index = subject.destination.media.findIndex(
      ({ source }) => input.identityOf(describeSource(source)) === medium,
    );
    return {
      rule: 'same_media',
      file: subject.post.path,
      target: subject.destination,
      path: `/media_urls/${Math.max(0, index)}`,
      code: 'MEDIA_REPEATED',
      message: `${accountName(subject.destination)} shows the same file in ${other}, ${otherIs}.`,
      hint: 'Nothing to do if that is meant; allow_duplicate: true in the post says so.',
    };
  }
  return null;
}
