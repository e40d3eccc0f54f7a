import { formatInstant } from '../domain/instant.ts';
import { describeDestination } from '../domain/post.ts';
import { deferredRecord } from '../ledger/records.ts';
import type { AccountSession, Rest } from './account-session.ts';
import { failDestination } from './close-destination.ts';
import { type DueDestination, findDuplicate, previousHandle } from './due-destination.ts';
import { duplicateOf } from './duplicate-error.ts';
import { mayClose } from './may-close.ts';
import { publishDestination } from './publish-destination.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';

/** Publishes one account's due destinations in the plan's order. Accounts run side by side and never sink each other. */
export async function publishAccount(
  due: readonly DueDestination[],
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  for (const each of due) {
    const obstacle = obstacleTo(session, run);
    if (obstacle !== null) {
      run.outcomes.addDeferred(each.destination, null, obstacle);
    } else if (session.rest !== null) {
      await restDestination(each, session.rest, run);
    } else if (!each.destination.allowDuplicate && findDuplicate(each.base, run.ledger.all()) !== null) {
      await refuseDuplicate(each, run);
    } else {
      run.environment.log.info(`Publishing ${describeDestination(each.destination)}.`);
      await publishDestination(each, session, run);
    }
  }
}

/** Reasons to start nothing more that are nobody's fault. */
function obstacleTo({ adapter, account }: AccountSession, run: PublishRun): string | null {
  const { signal, clock } = run.environment;
  if (adapter === null) return `This version of Mergecast does not publish to ${account.platform} yet.`;
  if (signal.aborted) return 'The run was told to stop.';
  if (clock.now() >= run.deadline) return "The run's time_budget is used up; the next run goes on.";
  return null;
}

/** What people mend leaves no trace; a pause that the platform asked for is kept for later runs, with what is prepared. */
async function restDestination(due: DueDestination, rest: Rest, run: PublishRun): Promise<void> {
  const { base, record } = due;
  run.outcomes.addDeferred(base, rest.notBefore, rest.reason);
  run.outcomes.countRest(rest);
  if (rest.cause !== 'platform') return;
  run.environment.log.info(
    `${describeDestination(base)} waits${rest.notBefore === null ? '' : ` until ${formatInstant(rest.notBefore)}`}.`,
  );
  const handle = previousHandle(due);
  const prepared = handle === null ? {} : { prepared: handle };
  const deferral = { reason: rest.reason, notBefore: rest.notBefore, attempts: record?.attempts ?? 0, ...prepared };
  const deferred = deferredRecord(base, deferral, run.environment.clock.now());
  await recordOutcome(run, base, (current) => (mayClose(current, record) ? deferred : null));
}

async function refuseDuplicate(each: DueDestination, run: PublishRun): Promise<void> {
  const twin = findDuplicate(each.base, run.ledger.all());
  if (twin !== null) await failDestination(each, { error: duplicateOf(twin), platformCode: null }, run);
}
