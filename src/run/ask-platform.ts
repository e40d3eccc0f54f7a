import { ConfigError, CredentialError, MergecastError } from '../domain/errors.ts';
import { formatInstant, type Instant, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Attempt, FindResult } from '../domain/outcome.ts';
import { PLATFORM_NAMES } from '../domain/platform-id.ts';
import { describeDestination } from '../domain/post.ts';
import { type AccountSession, restForMending } from './account-session.ts';
import type { ClaimedDestination } from './claimed-destination.ts';
import { sentence } from './close-destination.ts';
import { isSameDestination } from './is-same-destination.ts';
import type { PublishRun } from './publish-run.ts';

export type Answer = Exclude<FindResult, { kind: 'wait' }>;

/** The platform could not be asked, which says nothing of the post. */
export interface Unasked {
  readonly kind: 'unasked';
  readonly reason: string;
}

/** Asks what became of a publish call until it can be told, or the run's time is up. Reads only. */
export async function askPlatform(
  question: ClaimedDestination,
  session: AccountSession,
  run: PublishRun,
): Promise<Answer> {
  const { clock, signal, log } = run.environment;
  for (;;) {
    const answer = await askOnce(question, session, run);
    if (answer.kind === 'unasked') return { ...answer, kind: 'unknown' };
    if (answer.kind !== 'wait') return answer;
    if (signal.aborted || answer.askAgainAt > run.deadline) return { kind: 'unknown', reason: answer.reason };
    log.info(`Asking again at ${formatInstant(answer.askAgainAt)} about ${describeDestination(question.record)}.`);
    await clock.sleep(answer.askAgainAt - clock.now(), signal);
  }
}

/** Reads only. A platform that cannot be asked leaves the question open. */
export async function askOnce(
  question: Pick<ClaimedDestination, 'record' | 'destination'>,
  session: AccountSession,
  run: PublishRun,
): Promise<FindResult | Unasked> {
  if (session.adapter === null || session.context === null) {
    if (session.rest !== null) run.outcomes.countRest(session.rest);
    return { kind: 'unasked', reason: session.rest?.reason ?? 'This version cannot ask the platform.' };
  }
  try {
    return await session.adapter.find(attemptOf(question, run), session.context);
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    if (error instanceof CredentialError || error instanceof ConfigError) {
      session.rest = restForMending(error);
      run.outcomes.countRest(session.rest);
    }
    return {
      kind: 'unasked',
      reason: `${PLATFORM_NAMES[session.adapter.id]} could not be asked whether it is live. ${sentence(error)}`,
    };
  }
}

/** What the ledger knows of a publish call. */
export function attemptOf(
  { record, destination }: Pick<ClaimedDestination, 'record' | 'destination'>,
  run: PublishRun,
): Attempt {
  const publishAt = parseInstant(record.publish_at ?? '');
  const accepted = record.post_id && publishAt !== null ? { accepted: { postId: record.post_id, publishAt } } : {};
  return {
    handle: record.prepared ?? {},
    captionHash: record.claim?.caption_hash ?? '',
    postType: destination?.postType ?? 'image',
    sentAt: attemptedAt(record) ?? run.environment.clock.now(),
    knownPostIds: knownPostIds(record, run),
    ...accepted,
  };
}

/** When publish was sent; the claim's instant where the run died before it could say. */
export function attemptedAt({ claim }: LedgerRecord): Instant | null {
  return parseInstant(claim?.sent_at ?? claim?.at ?? '');
}

/** Posts of the account that the ledger already accounts for: they are not this one. */
function knownPostIds(record: LedgerRecord, run: PublishRun): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const other of run.ledger.all()) {
    const isSameAccount = other.account_id === record.account_id && other.platform === record.platform;
    if (!isSameAccount) continue;
    const ownId = isSameDestination(other, record) ? null : other.post_id;
    const partIds = (other.parts ?? []).map(({ post_id }) => post_id);
    for (const id of [ownId, ...partIds, ...(other.withdrawn_ids ?? [])]) if (id) ids.add(id);
  }
  // What this run has published may still be on its way into the ledger.
  for (const row of [...run.outcomes.published, ...run.outcomes.accepted]) {
    const isSameAccount = row.profile === record.profile && row.platform === record.platform;
    if (row.post_id && isSameAccount && !isSameDestination(row, record)) ids.add(row.post_id);
  }
  return ids;
}
