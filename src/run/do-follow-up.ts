import { MergecastError, RateLimited } from '../domain/errors.ts';
import { addMs, formatInstant, type Instant, parseInstant } from '../domain/instant.ts';
import type { FollowUpRecord, LedgerRecord } from '../domain/ledger-record.ts';
import type { FollowUpOutcome } from '../domain/outcome.ts';
import type { FollowedPost, FollowUpAdapter } from '../platforms/platform-adapter.ts';
import type { AccountSession } from './account-session.ts';
import { nextAttemptAt } from './backoff.ts';
import { sentence } from './close-destination.ts';
import type { PublishRun } from './publish-run.ts';

/** After an answer that says nothing: listings lag behind. */
const ASK_AGAIN_MS = 2 * 60_000;

/** A follow-up that this run has claimed, as it was before. */
export interface ClaimedFollowUp {
  readonly record: LedgerRecord;
  readonly before: FollowUpRecord;
  readonly adapter: FollowUpAdapter;
}

/** Asks first where it may have been done already, sends at most once, and says what to record. */
export async function doFollowUp(
  { record, before, adapter }: ClaimedFollowUp,
  session: AccountSession,
  run: PublishRun,
): Promise<FollowUpRecord> {
  const { context } = session;
  if (context === null || !record.post_id) throw new Error('A follow-up needs an open session and a post.');
  const sentAt = before.sent_at ?? before.claim?.at;
  const post: FollowedPost = { postId: record.post_id, sentAt: parseInstant(sentAt ?? '') };
  const { state: _state, claim: _claim, not_before: _notBefore, sent_at: _sentAt, reason: _reason, ...what } = before;
  const open: FollowUpRecord = { ...what, state: 'open' };
  try {
    if (sentAt !== undefined) {
      const found = await adapter.find(before, post, context);
      if (found.kind === 'done') return { ...open, state: 'done', remote_id: found.remoteId };
      if (found.kind === 'wait') return { ...open, sent_at: sentAt, not_before: formatInstant(found.askAgainAt) };
    }
    return await send({ open, post, adapter }, session, run);
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    const asked = sentAt === undefined ? open : { ...open, sent_at: sentAt };
    return later(asked, { reason: sentence(error), notBefore: null }, run);
  }
}

async function send(
  {
    open,
    post,
    adapter,
  }: Pick<ClaimedFollowUp, 'adapter'> & { readonly open: FollowUpRecord; readonly post: FollowedPost },
  session: AccountSession,
  run: PublishRun,
): Promise<FollowUpRecord> {
  if (session.context === null) throw new Error('A follow-up needs an open session.');
  const sendingAt = formatInstant(run.environment.clock.now());
  const outcome: FollowUpOutcome = await adapter.send(open, post, session.context);
  switch (outcome.kind) {
    case 'done':
      return { ...open, state: 'done', remote_id: outcome.remoteId };
    case 'rejected':
      return { ...open, state: 'failed', attempts: open.attempts + 1, reason: sentence(outcome.error.error) };
    case 'deferred': {
      const { error } = outcome.error;
      if (error instanceof RateLimited) {
        session.rest = { reason: sentence(error), notBefore: outcome.notBefore ?? error.notBefore, cause: 'platform' };
      }
      return later(open, { reason: sentence(error), notBefore: outcome.notBefore }, run);
    }
    case 'unknown': {
      const notBefore = addMs(run.environment.clock.now(), ASK_AGAIN_MS);
      return { ...later(open, { reason: sentence(outcome.error.error), notBefore }, run), sent_at: sendingAt };
    }
  }
}

/** Tried again with a backoff of its own, and given up after as many tries as a post. */
function later(
  open: FollowUpRecord,
  { reason, notBefore }: { readonly reason: string; readonly notBefore: Instant | null },
  { config, environment }: PublishRun,
): FollowUpRecord {
  const attempts = open.attempts + 1;
  if (attempts >= config.maxAttempts) return { ...open, state: 'failed', attempts, reason };
  const again = notBefore ?? nextAttemptAt(attempts, environment.clock.now());
  return { ...open, attempts, reason, not_before: formatInstant(again) };
}
