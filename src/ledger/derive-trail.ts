import type { AuditTrail, TrailDestination } from '../domain/audit-trail.ts';
import type { LedgerRecord, LedgerState } from '../domain/ledger-record.ts';
import type { PostStatus } from '../domain/post.ts';
import type { DestinationKey } from './ledger.ts';

/** One destination of a post, in the order of the post, with what the ledger knows of it. */
export interface TrailSource {
  readonly key: Pick<DestinationKey, 'platform' | 'profile'>;
  readonly record: LedgerRecord | null;
}

/**
 * What a post's front matter should say, from the ledger alone. Null while there is nothing to prove: a post that is
 * merely waiting is not written to on every run.
 */
export function deriveTrail(sources: readonly TrailSource[], status: PostStatus | null): AuditTrail | null {
  // A destination without a record in a finished post is history from before the ledger: it is not ours to list.
  const known = isFinished(status) ? sources.filter((source) => source.record !== null) : sources;
  const records = known.map(({ record }) => record);
  if (!hasProof(records, status)) return null;
  const postStatus = statusToWrite(records, status);
  const url = known.map(({ record }) => record).find(isThereWithAddress)?.post_url;
  return {
    ...(postStatus === null ? {} : { status: postStatus }),
    ...(url ? { post_url: url } : {}),
    destinations: known.map(deriveDestination),
  };
}

function isThereWithAddress(record: LedgerRecord | null): boolean {
  return record?.state === 'published' && record.deleted_at === undefined && Boolean(record.post_url);
}

const PROOF = new Set(['published', 'failed', 'in_doubt', 'missed']);

/**
 * A person who writes `completed` has seen to what is not published, and `skipped` answers a failure: neither is written
 * over. What a person asked to have sent again is proof as well, of a failure that no longer counts.
 */
function hasProof(records: readonly (LedgerRecord | null)[], status: PostStatus | null): boolean {
  const states = records.map((record) => record?.state ?? null);
  if (status === 'completed') return states.length > 0 && states.every((state) => state === 'published');
  if (status === 'skipped') return states.includes('published') || states.includes('in_doubt');
  return states.some((state) => state !== null && PROOF.has(state)) || records.some(isAskedFor);
}

const ASKED: ReadonlySet<LedgerState> = new Set(['deferred', 'claimed', 'accepted']);

function isAskedFor(record: LedgerRecord | null): boolean {
  return record?.retry_at !== undefined && ASKED.has(record.state);
}

/** Null: the author's word stays. */
function statusToWrite(records: readonly (LedgerRecord | null)[], status: PostStatus | null): PostStatus | null {
  const derived = derivePostStatus(records);
  if (status === 'skipped' && derived !== 'completed') return null;
  // Beside another destination that failed, `scheduled` would ask for that one as well.
  const isFailing = records.some((record) => record?.state === 'failed' || record?.state === 'missed');
  if (derived === null && isFailure(status) && !isFailing && records.some(isAskedFor)) return 'scheduled';
  return derived;
}

function isFailure(status: PostStatus | null): boolean {
  return status === 'failed' || status === 'partially_failed' || status === 'missed';
}

function isFinished(status: PostStatus | null): boolean {
  return status === 'completed' || isFailure(status);
}

const OPEN: ReadonlySet<LedgerState> = new Set(['deferred', 'claimed', 'in_doubt', 'accepted', 'handed_off']);

/** Null while a destination is still open: the author's word stays. */
function derivePostStatus(records: readonly (LedgerRecord | null)[]): PostStatus | null {
  const states = records.map((record) => record?.state ?? null);
  if (states.every((state) => state === 'published')) return 'completed';
  if (states.some((state) => state === null || OPEN.has(state))) return null;
  if (states.includes('published')) return 'partially_failed';
  return states.every((state) => state === 'missed') ? 'missed' : 'failed';
}

function deriveDestination({ key, record }: TrailSource): TrailDestination {
  const name = { platform: key.platform, profile: key.profile };
  switch (record?.state) {
    case 'published':
      return { ...name, status: 'success', ...publishedFields(record) };
    case 'failed':
    case 'missed':
      return { ...name, status: 'failed', ...errorFields(record) };
    case 'in_doubt':
      return { ...name, status: 'in_doubt', ...(record.reason ? { error_message: record.reason } : {}) };
    case 'deferred':
      return { ...name, status: 'deferred', ...(record.reason ? { error_message: record.reason } : {}) };
    case 'accepted':
      return { ...name, status: 'pending', ...(record.post_id ? { post_id: record.post_id } : {}) };
    case 'claimed':
    case 'handed_off':
    case undefined:
      return { ...name, status: 'pending' };
    default:
      throw new Error(`Unknown ledger state: ${JSON.stringify(record)}`);
  }
}

function publishedFields(record: LedgerRecord): Partial<TrailDestination> {
  return {
    ...(record.post_id ? { post_id: record.post_id } : {}),
    ...(record.post_url ? { post_url: record.post_url } : {}),
    ...(record.published_at ? { published_at: record.published_at } : {}),
    ...(record.lateness_seconds === undefined ? {} : { lateness_seconds: record.lateness_seconds }),
    ...(record.deleted_at === undefined ? {} : { deleted_at: record.deleted_at }),
  };
}

function errorFields(record: LedgerRecord): Partial<TrailDestination> {
  return {
    ...(record.error_code === undefined ? {} : { error_code: record.error_code }),
    ...(record.error_message === undefined ? {} : { error_message: record.error_message }),
  };
}
