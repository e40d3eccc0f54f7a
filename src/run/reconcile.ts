import { accountKey } from '../domain/account.ts';
import { isClaimHeldByAnother } from '../domain/claim.ts';
import { shouldBeOut } from '../domain/describe-acceptance.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { type Destination, describeDestination } from '../domain/post.ts';
import type { AccountSession } from './account-session.ts';
import { answerDoubt } from './carry-claim.ts';
import type { ClaimedDestination } from './claimed-destination.ts';
import { followUpOn, wantsFollowUp } from './follow-up.ts';
import { guardAccount } from './guard-account.ts';
import { putBack } from './next-part.ts';
import type { PublishRun } from './publish-run.ts';
import { followPermalink, wantsPermalink } from './record-published.ts';
import { recordRest } from './record-rest.ts';
import { settleAccepted } from './settle-accepted.ts';

/** What the head of the branch still says about a destination with an open question. */
export interface StillWanted {
  readonly isWanted: boolean;
  /** Null where it is gone. */
  readonly destination: Destination | null;
}

/**
 * Answers every open question before anything else is published: claims whose run is over, what is in doubt, and what a
 * platform should have brought out by now.
 * Permalinks and follow-ups that earlier runs left are seen to as well. Accounts are asked side by side.
 */
export async function reconcile(
  run: PublishRun,
  stillWanted: (record: LedgerRecord) => Promise<StillWanted>,
): Promise<void> {
  const open = [...run.ledger.all()].filter(
    (record) =>
      record.hand_off === undefined &&
      (isOpenQuestion(record, run) ||
        shouldBeOut(record, run.environment.clock.now()) ||
        wantsLink(record, run) ||
        wantsFollowUp(record, run)),
  );
  await Promise.all(
    [...groupByAccount(open).values()].map((records) =>
      guardAccount(() => reconcileAccount(records, run, stillWanted), run),
    ),
  );
}

/** Whether a record waits for an answer, and no living run is giving it. */
export function isOpenQuestion(record: LedgerRecord, { environment }: PublishRun): boolean {
  if (record.state === 'in_doubt') return true;
  if (record.state !== 'claimed' || record.hand_off !== undefined) return false;
  return record.claim === undefined || !isClaimHeldByAnother(record.claim, environment.runId, environment.clock.now());
}

function wantsLink(record: LedgerRecord, { environment }: PublishRun): boolean {
  return wantsPermalink(record, environment.clock.now());
}

async function reconcileAccount(
  records: readonly LedgerRecord[],
  run: PublishRun,
  stillWanted: (record: LedgerRecord) => Promise<StillWanted>,
): Promise<void> {
  for (const record of records) {
    const session = run.sessions.find(record);
    if (session === null) continue; // no longer in mergecast.yml: reported as in doubt
    if (record.state === 'published') {
      if (wantsLink(record, run)) await followPermalink(record, session, run);
      await followUpOn(record, session, run);
      continue;
    }
    run.environment.log.info(`Asking what became of ${describeDestination(record)}.`);
    await answer({ record, ...(await stillWanted(record)) }, session, run);
    await recordRest(session, run);
  }
}

/** What is left of a post of several parts becomes an ordinary post of this run. */
async function answer(question: ClaimedDestination, session: AccountSession, run: PublishRun): Promise<void> {
  const ask = question.record.state === 'accepted' ? settleAccepted : answerDoubt;
  const between = await ask(question, session, run);
  if (between !== null) await putBack(between.record, run);
}

function groupByAccount(records: readonly LedgerRecord[]): Map<string, LedgerRecord[]> {
  const groups = new Map<string, LedgerRecord[]>();
  for (const record of records) groups.set(accountKey(record), [...(groups.get(accountKey(record)) ?? []), record]);
  return groups;
}
