import { accountKey } from '../../domain/account.ts';
import type { LedgerRecord } from '../../domain/ledger-record.ts';
import type { LintInput, Remark } from '../lint-input.ts';
import { accountName, outgoing } from '../outgoing.ts';
import { contentKey, type Repetition, repetition, type Shown, shownByAccount } from '../shown.ts';

/**
 * States in which the same content is, or may be, on the account already: publishing refuses it then. What a platform has
 * and did not bring out yet is among what is scheduled.
 */
const TAKEN: ReadonlySet<LedgerRecord['state']> = new Set(['published', 'claimed', 'in_doubt', 'handed_off']);

/** What publishing will refuse: the same media and caption to the same account. */
export function checkDuplicates(input: LintInput): readonly Remark[] {
  return [...againstLedger(input), ...amongScheduled(input)];
}

function againstLedger(input: LintInput): Remark[] {
  const taken = new Map<string, LedgerRecord>();
  for (const record of input.records) {
    const isThere = TAKEN.has(record.state) || record.parts !== undefined;
    if (isThere) taken.set(`${accountKey(record)} ${record.content_hash}`, record);
  }
  if (taken.size === 0) return [];
  return outgoing(input).flatMap((each) => {
    const { destination } = each;
    if (destination.allowDuplicate) return [];
    const hash = input.contentHashOf(destination);
    const twin = taken.get(`${accountKey(destination)} ${hash}`);
    if (hash === null || twin === undefined || twin.post === destination.post) return [];
    return [refused({ subject: each, other: twin.post, otherIs: 'which is published or on its way' })];
  });
}

function amongScheduled(input: LintInput): Remark[] {
  return [...shownByAccount(input).values()].flatMap((account) => {
    const first = new Map<string, Shown>();
    return account.flatMap((shown) => {
      if (shown.outgoing === null) return [];
      const earlier = first.get(contentKey(shown));
      if (earlier === undefined) first.set(contentKey(shown), shown);
      if (earlier === undefined || shown.outgoing.destination.allowDuplicate) return [];
      return [refused(repetition(earlier, shown.outgoing, input))];
    });
  });
}

function refused({ subject: { post, destination }, other, otherIs }: Repetition): Remark {
  return {
    rule: 'duplicate',
    file: post.path,
    target: destination,
    path: '/description',
    code: 'DUPLICATE_PLANNED',
    message: `This has the same media and caption as ${other}, ${otherIs}, for ${accountName(destination)}. Publishing refuses the second one.`,
    hint: 'Change the caption or the media, or say allow_duplicate: true.',
  };
}
