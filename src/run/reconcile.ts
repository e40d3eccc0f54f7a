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
import { takeBack } from './take-back.ts';

/** What the head of the branch still says about a destination with an open question. */
export interface StillWanted {
  readonly isWanted: boolean;
  /** Null where it is gone. */
  readonly destination: Destination | null;
}

/** What the head of the branch wants of records with an open end. */
export interface Wishes {
  readonly stillWanted: (record: LedgerRecord) => Promise<StillWanted>;
  /** Why an accepted post is to be taken back, in a sentence; null: it is not. */
  readonly whyTakeBack: (record: LedgerRecord) => Promise<string | null>;
}

/**
 * Answers every open question before anything else is published: claims whose run is over, what is in doubt, and what a
 * platform should have brought out by now.
 * Permalinks and follow-ups that earlier runs left are seen to as well. Accounts are asked side by side.
 */
export async function reconcile(run: PublishRun, wishes: Wishes): Promise<void> {
  const open = [...run.ledger.all()].filter(
    (record) =>
      record.hand_off === undefined &&
      (isOpenQuestion(record, run) ||
        record.state === 'accepted' ||
        wantsLink(record, run) ||
        wantsFollowUp(record, run)),
  );
  await Promise.all(
    [...groupByAccount(open).values()].map((records) =>
      guardAccount(() => reconcileAccount(records, run, wishes), run),
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

async function reconcileAccount(records: readonly LedgerRecord[], run: PublishRun, wishes: Wishes): Promise<void> {
  for (const record of records) {
    const session = run.sessions.find(record);
    if (session === null) continue; // no longer in mergecast.yml: reported as in doubt
    if (record.state === 'published') {
      if (wantsLink(record, run)) await followPermalink(record, session, run);
      await followUpOn(record, session, run);
      continue;
    }
    if (record.state === 'accepted') await seeToAccepted(record, session, run, wishes);
    else await answer(record, session, run, wishes);
    await recordRest(session, run);
  }
}

/** Its date is ahead: only what is not to come out as it is needs anything. A run may have died taking it back. */
async function seeToAccepted(
  record: LedgerRecord,
  session: AccountSession,
  run: PublishRun,
  wishes: Wishes,
): Promise<void> {
  const why = await wishes.whyTakeBack(record);
  if (why !== null) await takeBack(record, why, session, run);
  else if (record.withdrawal !== undefined || shouldBeOut(record, run.environment.clock.now())) {
    await answer(record, session, run, wishes);
  }
}

/** What is left of a post of several parts becomes an ordinary post of this run. */
async function answer(
  record: LedgerRecord,
  session: AccountSession,
  run: PublishRun,
  { stillWanted }: Wishes,
): Promise<void> {
  run.environment.log.info(`Asking what became of ${describeDestination(record)}.`);
  const question: ClaimedDestination = { record, ...(await stillWanted(record)) };
  const ask = record.state === 'accepted' ? settleAccepted : answerDoubt;
  const between = await ask(question, session, run);
  if (between !== null) await putBack(between.record, run);
}

function groupByAccount(records: readonly LedgerRecord[]): Map<string, LedgerRecord[]> {
  const groups = new Map<string, LedgerRecord[]>();
  for (const record of records) groups.set(accountKey(record), [...(groups.get(accountKey(record)) ?? []), record]);
  return groups;
}
