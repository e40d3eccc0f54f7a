import { isDeletionAsked } from '../domain/deletion.ts';
import { MergecastError } from '../domain/errors.ts';
import { addMs, formatInstant, parseInstant } from '../domain/instant.ts';
import type { FollowUpRecord, LedgerRecord } from '../domain/ledger-record.ts';
import { describeDestination } from '../domain/post.ts';
import type { FollowUpAdapter } from '../platforms/platform-adapter.ts';
import { type AccountSession, restOf } from './account-session.ts';
import { doFollowUp } from './do-follow-up.ts';
import { isFollowUpOpen, withFollowUp } from './follow-up-state.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';
import { stopReasonOf } from './stop-reason-of.ts';

/** A follow-up that nobody has seen for so long is not sent any more. */
const PATIENCE_MS = 3 * 24 * 60 * 60_000;
/** A claim holds for as long as one follow-up can take. */
const CLAIM_MS = 5 * 60_000;

/** Whether a follow-up of a published post waits to be done, now and by this run. */
export function wantsFollowUp(record: LedgerRecord, { environment }: PublishRun): boolean {
  const now = environment.clock.now();
  const publishedAt = parseInstant(record.published_at ?? '');
  if (record.state !== 'published' || isDeletionAsked(record)) return false;
  if (publishedAt === null || now > addMs(publishedAt, PATIENCE_MS)) return false;
  return (record.follow_ups ?? []).some((each) => isFollowUpOpen(each, environment.runId, now));
}

/**
 * Does what is open of a published post's follow-ups, in order; one that cannot be done now holds back those behind it.
 * Nothing that becomes of them touches the post: it is published, whatever they do.
 */
export async function followUpOn(published: LedgerRecord, session: AccountSession, run: PublishRun): Promise<void> {
  const adapter = session.adapter?.followUps;
  if (adapter === undefined || session.context === null) return;
  for (const index of (published.follow_ups ?? []).keys()) {
    const record = run.ledger.find(published);
    if (record === null || !wantsFollowUp(record, run) || !isFree(session, run)) return;
    if (record.follow_ups?.[index]?.state === 'done' || record.follow_ups?.[index]?.state === 'failed') continue;
    const isDone = await followOne({ record, index, adapter }, session, run);
    if (!isDone) return;
  }
}

interface OneFollowUp {
  readonly record: LedgerRecord;
  readonly index: number;
  readonly adapter: FollowUpAdapter;
}

function isFree(session: AccountSession, run: PublishRun): boolean {
  return restOf(session, run.environment.clock.now()) === null && stopReasonOf(run, run.deadline) === null;
}

/** Claim, ask where it may have been done before, send, record. Whether it is closed. */
async function followOne(one: OneFollowUp, session: AccountSession, run: PublishRun): Promise<boolean> {
  const before = one.record.follow_ups?.[one.index];
  if (before === undefined || !isFollowUpOpen(before, run.environment.runId, run.environment.clock.now())) return false;
  const claimed = await claim(one, before, run);
  if (claimed === null) return false;
  const next = await doFollowUp({ record: one.record, before, adapter: one.adapter }, session, run);
  const updatedAt = formatInstant(run.environment.clock.now());
  await recordOutcome(run, one.record, (current) =>
    withFollowUp(current, one.index, { seen: claimed, next, updatedAt }),
  );
  const name = `The ${next.kind} of ${describeDestination(one.record)}`;
  if (next.state === 'done') run.environment.log.info(`${name} is done.`);
  if (next.state === 'failed') run.outcomes.notes.push(`${name} failed; the post itself is published. ${next.reason}`);
  return next.state === 'done' || next.state === 'failed';
}

/** Compare-and-swap: of two runs one does it. What it died with is durable, so that the next run asks first. */
async function claim(one: OneFollowUp, before: FollowUpRecord, run: PublishRun): Promise<FollowUpRecord | null> {
  const { clock, runId } = run.environment;
  const now = clock.now();
  const { not_before: _notBefore, ...kept } = before;
  const held = { run: runId, at: formatInstant(now), expires_at: formatInstant(addMs(now, CLAIM_MS)) };
  const claimed: FollowUpRecord = { ...kept, state: 'claimed', claim: held };
  try {
    const result = await run.ledger.update(one.record, (current) =>
      withFollowUp(current, one.index, { seen: before, next: claimed, updatedAt: formatInstant(now) }),
    );
    return result.kind === 'recorded' ? claimed : null;
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    return null; // nothing was sent: a later run does it
  }
}
