import type { AccountSession } from './account-session.ts';
import { askOnce } from './ask-platform.ts';
import type { ClaimedDestination } from './claimed-destination.ts';
import { closeAnswer } from './close-answer.ts';
import type { PublishRun } from './publish-run.ts';

/**
 * Asks once what became of an accepted post. Out: recorded, and followed up. Not yet, or not to be asked: it stays as it
 * is. What is left of a post of several parts is returned, as by `closeAnswer`.
 */
export async function settleAccepted(
  question: ClaimedDestination,
  session: AccountSession,
  run: PublishRun,
): Promise<ClaimedDestination | null> {
  const answer = await askOnce(question, session, run);
  if (answer.kind === 'wait') return null;
  if (answer.kind === 'unasked') {
    run.environment.log.warn(answer.reason);
    return null;
  }
  return closeAnswer(answer, question, session, run);
}
