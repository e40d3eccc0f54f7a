import type { LimitFunction } from 'p-limit';
import { formatInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { describeDestination } from '../domain/post.ts';
import { type AccountSession, type Rest, restOf } from './account-session.ts';
import { failDestination } from './close-destination.ts';
import { type DueDestination, findDuplicate } from './due-destination.ts';
import { duplicateOf } from './duplicate-error.ts';
import { claimDestination, sendClaimed } from './publish-destination.ts';
import type { PublishRun } from './publish-run.ts';
import { recordRest } from './record-rest.ts';
import { stopReasonOf } from './stop-reason-of.ts';

/**
 * Publishes one account's due destinations. Each is prepared and claimed as early as can be, one after the other in the
 * plan's order; each is sent at its instant, and never before those ahead of it are sent or let go. What the platform takes
 * ahead of its date comes behind them, and neither waits for the other's sending. Accounts run side by side and never sink
 * each other.
 */
export async function publishAccount(
  due: readonly DueDestination[],
  session: AccountSession,
  run: PublishRun,
  prepareLimit: LimitFunction,
): Promise<void> {
  const [now, ahead] = [due.filter(({ isAhead }) => !isAhead), due.filter(({ isAhead }) => isAhead)];
  const claims = inSequence([...now, ...ahead].map((each) => () => prepareLimit(() => claimEarly(each, session, run))));
  const sends = [...now, ...ahead].map((each, index) => async () => {
    const claimed = await claims[index];
    if (claimed) await sendClaimed(each, claimed, session, run);
  });
  await Promise.all([...claims, ...inSequence(sends.slice(0, now.length)), ...inSequence(sends.slice(now.length))]);
  await recordRest(session, run);
}

/** Starts each step when the one before has ended. */
function inSequence<Result>(steps: readonly (() => Promise<Result>)[]): Promise<Result>[] {
  let previous: Promise<unknown> = Promise.resolve();
  return steps.map((step) => {
    const current = previous.then(step);
    previous = current;
    return current;
  });
}

/** The claim; null when it was let go, which is reported. */
async function claimEarly(
  each: DueDestination,
  session: AccountSession,
  run: PublishRun,
): Promise<LedgerRecord | null> {
  await waitForRest(each, session, run);
  const { outcomes, ledger, environment } = run;
  const unavailable = session.adapter === null;
  const stop = stopReasonOf(run, run.deadline);
  const rest = restOf(session, environment.clock.now());
  if (unavailable) {
    const platform = session.account.platform;
    outcomes.addDeferred(each.base, null, `This version of Mergecast does not publish to ${platform} yet.`);
  } else if (stop !== null) {
    outcomes.addLeft(each.base, stop);
  } else if (rest !== null) {
    reportRest(each, rest, run);
  } else if (!each.destination.allowDuplicate && findDuplicate(each.base, ledger.all()) !== null) {
    await refuseDuplicate(each, run);
  } else {
    environment.log.info(`Preparing ${describeDestination(each.destination)}.`);
    return claimDestination(each, session, run);
  }
  return null;
}

/** A rest that ends before the post's time is waited for: the run stays for the post's time anyway. */
async function waitForRest(
  { publishAt, isAhead }: DueDestination,
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  const { clock, signal } = run.environment;
  if (isAhead) return;
  const until = restOf(session, clock.now())?.notBefore ?? null;
  if (until !== null && until <= publishAt) await clock.sleep(until - clock.now(), signal);
}

/** Nothing is written for it: the account's own pause is in the ledger, and a token's fault leaves no trace. */
function reportRest({ base }: DueDestination, rest: Rest, run: PublishRun): void {
  run.outcomes.addDeferred(base, rest.notBefore, rest.reason);
  run.outcomes.countRest(rest);
  const until = rest.notBefore === null ? '' : ` until ${formatInstant(rest.notBefore)}`;
  run.environment.log.info(`${describeDestination(base)} waits${until}.`);
}

async function refuseDuplicate(each: DueDestination, run: PublishRun): Promise<void> {
  const twin = findDuplicate(each.base, run.ledger.all());
  if (twin !== null) await failDestination(each, { error: duplicateOf(twin), platformCode: null }, run);
}
