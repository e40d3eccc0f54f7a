import { accountKey } from '../domain/account.ts';
import { shouldBeOut } from '../domain/describe-acceptance.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { carryOn } from './carry-claim.ts';
import { guardAccount } from './guard-account.ts';
import type { PublishRun } from './publish-run.ts';
import type { Wishes } from './reconcile.ts';
import { settleAccepted } from './settle-accepted.ts';

/** Two minutes in all: a short film is processed within them, a longer one is the next run's to ask about. */
const PAUSES_MS = [5_000, 10_000, 20_000, 30_000, 55_000];

/**
 * Asks a few times, when all else of a run is sent, what became of what platforms took in it and only have to process, so
 * that most of it is published by the same run. What is left of a post of several parts goes on from there.
 */
export async function waitForAccepted(run: PublishRun, wishes: Pick<Wishes, 'stillWanted'>): Promise<void> {
  const { clock, signal } = run.environment;
  const pauses = [...PAUSES_MS];
  for (let waiting = inProcess(run); waiting.length > 0; waiting = inProcess(run)) {
    const pauseMs = pauses.shift();
    if (pauseMs === undefined || signal.aborted || clock.now() + pauseMs > run.deadline) return;
    await clock.sleep(pauseMs, signal);
    const asked = waiting.map((records) => guardAccount(() => askInTurn(records, run, wishes, pauses), run));
    await Promise.all(asked);
    await run.recordings.settled();
  }
}

/** What this run sent and a platform has, by account. */
function inProcess({ ledger, environment }: PublishRun): readonly LedgerRecord[][] {
  const accounts = new Map<string, LedgerRecord[]>();
  for (const record of ledger.all()) {
    const isOurs = record.claim?.run === environment.runId;
    if (!isOurs || !shouldBeOut(record, environment.clock.now())) continue;
    accounts.set(accountKey(record), [...(accounts.get(accountKey(record)) ?? []), record]);
  }
  return [...accounts.values()];
}

async function askInTurn(
  records: readonly LedgerRecord[],
  run: PublishRun,
  { stillWanted }: Pick<Wishes, 'stillWanted'>,
  pauses: number[],
): Promise<void> {
  for (const record of records) {
    const session = run.sessions.find(record);
    if (session === null) continue;
    const question = { record, ...(await stillWanted(record)) };
    const between = await settleAccepted(question, session, run);
    if (between === null) continue;
    await carryOn(between, session, run);
    pauses.splice(0, pauses.length, ...PAUSES_MS); // the next part is given as long as the one before
  }
}
