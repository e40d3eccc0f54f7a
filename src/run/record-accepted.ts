import { formatInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Acceptance } from '../domain/outcome.ts';
import { PLATFORM_NAMES } from '../domain/platform-id.ts';
import { describeDestination } from '../domain/post.ts';
import { acceptedRecord } from '../ledger/records.ts';
import { isSameQuestion } from './may-close.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';

/** Writes down that the platform has it: from here on it is asked for and never sent. What is known already is not written again. */
export async function recordAccepted(record: LedgerRecord, acceptance: Acceptance, run: PublishRun): Promise<void> {
  const { clock, log } = run.environment;
  const accepted = acceptedRecord(record, acceptance, clock.now());
  if (record.state === 'accepted' && isSame(record, accepted)) return;
  run.outcomes.accepted.push(accepted);
  log.info(
    `Accepted: ${describeDestination(record)}. ${PLATFORM_NAMES[record.platform]} brings it out at ${formatInstant(acceptance.publishAt)}.`,
  );
  await recordOutcome(run, record, (current) => (isSameQuestion(current, record) ? accepted : null));
}

function isSame(a: LedgerRecord, b: LedgerRecord): boolean {
  return a.post_id === b.post_id && a.publish_at === b.publish_at;
}
