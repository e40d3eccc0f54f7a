import { isDeletionAsked } from '../domain/deletion.ts';
import { addMs, formatInstant, type Instant, parseInstant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { describeDestination } from '../domain/post.ts';
import { type Publication, publishedRecord } from '../ledger/records.ts';
import type { AccountSession } from './account-session.ts';
import { followUpOn } from './follow-up.ts';
import { type PublishRun, recordOutcome } from './publish-run.ts';

/** The platform's id is durable before the permalink is asked for: a failed read must never look like a failed post. */
export async function recordPublished(
  record: LedgerRecord,
  publication: Publication,
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  const { clock, log } = run.environment;
  const published = publishedRecord(record, publication, clock.now());
  run.outcomes.addPublished(published);
  log.info(`Published ${describeDestination(record)}.`);
  await recordOutcome(run, record, () => published);
  if (published.post_url === null) await followPermalink(published, session, run);
  await followUpOn(published, session, run);
}

/** A follow-up with no say over the post: it may come in a later run. */
export async function followPermalink(
  published: LedgerRecord,
  session: AccountSession,
  run: PublishRun,
): Promise<void> {
  if (!published.post_id || session.adapter === null || session.context === null) return;
  const postUrl = await session.adapter.permalink(published.post_id, session.context);
  if (postUrl === null) return;
  const link = { post_url: postUrl, updated_at: formatInstant(run.environment.clock.now()) };
  run.outcomes.linkPublished({ ...published, ...link });
  await recordOutcome(run, published, (current) => (current?.state === 'published' ? { ...current, ...link } : null));
}

const PERMALINK_PATIENCE_MS = 3 * 24 * 60 * 60_000;

/** Permalinks are looked for as long as a person may still miss them. */
export function wantsPermalink(record: LedgerRecord, now: Instant): boolean {
  const publishedAt = parseInstant(record.published_at ?? '');
  if (record.state !== 'published' || isDeletionAsked(record)) return false;
  if (!record.post_id || record.post_url || publishedAt === null) return false;
  return now < addMs(publishedAt, PERMALINK_PATIENCE_MS);
}
